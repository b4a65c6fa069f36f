// What the CDN module is made of: the files of the package and of its libraries, as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { before, test } from 'node:test';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import config from '../../rollup.config.mjs';
import { read, root } from './support/project.mjs';

const elements = config.find(({ input }) => input === 'dist/cdn.js');
/** Code as the plugins leave it, by the file that it comes from. */
const sources = new Map();
let script;

before(async () => {
  const watch = { name: 'watch', moduleParsed: ({ id, code }) => void sources.set(id, code) };
  const build = await rollup({ ...elements, plugins: [...elements.plugins, watch] });
  const { output: [chunk] } = await build.generate({ format: 'es' });
  await build.close();
  script = chunk.code;
});

/** All nodes of a syntax tree. */
function* nodesOf(node) {
  if (node?.type) yield node;
  if (node && typeof node === 'object') for (const child of Object.values(node)) yield* nodesOf(child);
}

const TEXTS = { html: (text) => text.replace(/\s+/g, ' '), svg: (text) => text.replace(/\s+/g, ' '), css: () => '' };

/** Code without what the white space of templates may be. */
function withoutSpace(code) {
  const templates = [...nodesOf(parseAst(code))].filter(({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name in TEXTS);
  return templates.flatMap(({ tag, quasi }) => quasi.quasis.map((part) => ({ ...part, tag: tag.name })))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, tag, value }) => text.slice(0, start) + TEXTS[tag](value.raw) + text.slice(end), code);
}

const isLibrary = (id) => id.includes(`${sep}node_modules${sep}`);

test('every library is in the module file by file as it was installed', () => {
  const changed = [...sources].filter(([id, code]) => isLibrary(id) && code !== readFileSync(id, 'utf8'));
  assert.deepEqual(changed.map(([id]) => id), []);
  for (const library of ['@lit/reactive-element', 'lit-html', 'lit-element', 'd3-scale', 'd3-time']) {
    const folder = join(root, 'node_modules', library) + sep;
    assert.ok([...sources.keys()].some((id) => id.startsWith(folder)), library);
  }
});

test('every other module is the file of the package, but for the white space of templates and the spelling of styles', () => {
  const own = [...sources].filter(([id]) => !isLibrary(id));
  assert.ok(own.length > 100);
  assert.deepEqual(own.filter(([id]) => !id.startsWith(join(root, 'dist') + sep)).map(([id]) => id), []);
  const changed = own.filter(([id, code]) => withoutSpace(code) !== withoutSpace(readFileSync(id, 'utf8')));
  assert.deepEqual(changed.map(([id]) => id), []);
});

/** What properties, methods and keys are called, in quotation marks or not; private ones (`#`) are nobody's business. */
function namesIn(code) {
  return new Set([...nodesOf(parseAst(code))].flatMap(({ computed, property, key }) => {
    const { type, name, value } = property ?? key ?? {};
    if (type === 'Identifier') return computed ? [] : name;
    return typeof value === 'string' ? value : [];
  }));
}

test('the minifier renames no property and no method', () => {
  const known = namesIn(script);
  const names = [...namesIn(read('cdn/policy-timeline.min.js'))];
  assert.ok(names.includes('firstUpdated') && names.includes('reflect'));
  assert.deepEqual(names.filter((name) => !known.has(name)), []);
});
