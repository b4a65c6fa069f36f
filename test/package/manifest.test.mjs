import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, root } from './support/project.mjs';

const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations);
const definitions = modules.flatMap(({ exports }) => exports).filter(({ kind }) => kind === 'custom-element-definition');

const names = (list = []) => list.map(({ name }) => name).sort();

test('the manifest has both elements, each under its name', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), ['case-card', 'policy-timeline']);
});

test('the manifest tells which module registers each element', () => {
  assert.deepEqual([...new Set(names(definitions))], ['case-card', 'policy-timeline']);
});

test('the manifest points at files of the package only', () => {
  assert.deepEqual(modules.map(({ path }) => path).filter((path) => !existsSync(join(root, path))), []);
});

test('the manifest lists the events of the timeline, each once and described', () => {
  const { events } = elements.find(({ tagName }) => tagName === 'policy-timeline');
  assert.deepEqual(names(events), ['event-select', 'event-toggle', 'filter-change', 'policy-error', 'policy-load', 'range-change']);
});

test('the manifest lists the public attributes of both elements', () => {
  const attributes = (name) => names(elements.find(({ tagName }) => tagName === name).attributes);
  const missing = (name, expected) => expected.filter((one) => !attributes(name).includes(one));
  assert.deepEqual(missing('policy-timeline', ['src', 'order', 'heading-level', 'deep-link']), []);
  assert.deepEqual(missing('case-card', ['src', 'case']), []);
});

test('everything that the manifest lists of an element is described', () => {
  const bare = elements.flatMap(({ tagName, ...element }) =>
    ['attributes', 'cssParts', 'cssProperties', 'events', 'members', 'slots'].flatMap((group) =>
      (element[group] ?? []).filter(({ description }) => !description).map(({ name }) => `${tagName}: ${group} ${name}`)));
  assert.deepEqual(bare, []);
});
