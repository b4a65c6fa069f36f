import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifest as published, read } from './support/project.mjs';

const json = (path) => JSON.parse(read(path));

const elements = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const html = json('vscode.html-custom-data.json');
const css = json('vscode.css-custom-data.json');
const web = json('web-types.json').contributions;
const types = read('types/elements.d.ts');

const names = (rows = []) => rows.map(({ name }) => name);
const fields = ({ members }) => members.filter(({ kind }) => kind === 'field');
const tagOf = ({ tagName }) => html.tags.find(({ name }) => name === tagName);
const webOf = ({ tagName }) => web.html.elements.find(({ name }) => name === tagName);
const typesOf = ({ tagName }) => types.split(/^ {2}'(?=[a-z-]+': \{)/m).find((part) => part.startsWith(`${tagName}'`)) ?? '';

/** In which place of which file each kind of thing has to stand: [what, its names, the names that stand there]. */
const PLACES = [
  ['attributes in VS Code', ({ attributes }) => names(attributes), (element) => names(tagOf(element).attributes)],
  ['tokens in VS Code', ({ cssProperties }) => names(cssProperties), () => names(css.properties)],
  ['parts in VS Code', ({ cssParts }) => names(cssParts).map((name) => `::part(${name})`), () => names(css.pseudoElements)],
  ['states in VS Code', ({ cssStates }) => names(cssStates).map((name) => `:state(${name})`), () => names(css.pseudoClasses)],
  ['attributes in JetBrains’ editors', ({ attributes }) => names(attributes), (element) => names(webOf(element).attributes)],
  ['properties in JetBrains’ editors', (element) => names(fields(element)), (element) => names(webOf(element).js.properties)],
  ['events in JetBrains’ editors', ({ events }) => names(events), (element) => names(webOf(element).js.events)],
  ['slots in JetBrains’ editors', ({ slots }) => names(slots), (element) => names(webOf(element).slots)],
  ['tokens in JetBrains’ editors', ({ cssProperties }) => names(cssProperties), (element) => names(webOf(element).css.properties)],
  ['parts in JetBrains’ editors', ({ cssParts }) => names(cssParts), (element) => names(webOf(element).css.parts)],
];

for (const [what, wanted, found] of PLACES) {
  test(`people who write a page are offered all ${what}`, () => {
    const missing = elements.flatMap((element) => {
      const there = found(element);
      return wanted(element).filter((name) => !there.includes(name)).map((name) => `${element.tagName}: ${name}`);
    });
    assert.deepEqual(missing, []);
  });
}

test('the files name every element, and each thing once', () => {
  const tags = elements.map(({ tagName }) => tagName).sort();
  assert.deepEqual(names(html.tags).sort(), tags);
  assert.deepEqual(names(web.html.elements).sort(), tags);
  for (const list of [css.properties, css.pseudoElements, css.pseudoClasses, web.css.properties]) {
    assert.deepEqual(names(list).length, new Set(names(list)).size);
  }
});

test('VS Code tells the events, methods and slots of an element in its description', () => {
  const missing = elements.flatMap((element) => {
    const { value } = tagOf(element).description;
    const methods = names(element.members.filter(({ kind }) => kind === 'method')).map((name) => `\`${name}(`);
    return [...names(element.events).map((name) => `\`${name}: `), ...methods].filter((text) => !value.includes(text));
  });
  assert.deepEqual(missing, []);
});

test('attributes that take certain words offer those words, and switches take none', () => {
  const timeline = html.tags.find(({ name }) => name === 'policy-timeline');
  const attribute = (wanted) => timeline.attributes.find(({ name }) => name === wanted);
  assert.deepEqual(names(attribute('order').values), ['oldest', 'newest']);
  assert.equal(attribute('deep-link').valueSet, 'v');
  assert.equal(webOf({ tagName: 'policy-timeline' }).attributes.find(({ name }) => name === 'order').value.type, "'oldest' | 'newest'");
});

test('only what an attribute sets is offered as an attribute', () => {
  const timeline = elements.find(({ tagName }) => tagName === 'policy-timeline');
  assert.deepEqual(names(timeline.attributes).filter((name) => ['open', 'policy'].includes(name)), []);
});

test('the types name every attribute, property that a page may set, and event with its class', () => {
  const missing = elements.flatMap((element) => {
    const own = element.attributes.filter(({ fieldName }) => fieldName).map(({ name }) => `'${name}'?:`);
    const settable = fields(element).filter(({ readonly }) => !readonly).map(({ name }) => `'${name}'?:`);
    const events = element.events.map(({ name, type }) => `'${name}': ${type.text};`);
    return [`element: ${element.name};`, ...own, ...settable, ...events]
      .filter((text) => !typesOf(element).includes(text)).map((text) => `${element.tagName}: ${text}`);
  });
  assert.deepEqual(missing, []);
});

test('package.json leads JetBrains’ editors to their file, for this version', () => {
  const { name, version } = json(published['web-types']);
  assert.deepEqual({ name, version }, { name: published.name, version: published.version });
});
