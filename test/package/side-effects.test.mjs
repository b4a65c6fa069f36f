import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { manifest, root } from './support/project.mjs';

const importer = join(root, 'app.js');

/** Rollup plugin: a module with this text, which stands in the project's folder. */
const app = (text) => ({
  name: 'app',
  resolveId: (id) => (id === importer ? id : null),
  load: (id) => (id === importer ? text : null),
});

/** Bundles an app as a user's bundler would; gives the ids of the modules whose code is in it. */
async function modulesOf(text) {
  const plugins = [app(text), nodeResolve({ browser: true, rootDir: root, exportConditions: ['production'] })];
  const bundle = await rollup({ input: importer, plugins, onLog: () => null });
  const { output: [{ modules }] } = await bundle.generate({});
  await bundle.close();
  return Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
}

const isFrom = (name) => (id) => id.includes(`/node_modules/${name}/`);

test('an app that only reads documents gets no Lit, no scale, no schema library and no element', async () => {
  const modules = await modulesOf(`import { parse } from '${manifest.name}'; console.log(parse);`);
  const foreign = ['zod', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-scale', '@shoelace-style/localize'];
  assert.deepEqual(modules.filter((id) => foreign.some((name) => isFrom(name)(id)) || id.includes('/dist/elements/')), []);
  assert.ok(modules.some((id) => id.includes('/dist/document/')));
});

test('an app that imports the main entry and uses nothing gets nothing of it', async () => {
  const modules = await modulesOf(`import '${manifest.name}'; console.log('app');`);
  assert.deepEqual(modules, [importer]);
});

for (const entry of ['define', 'policy-timeline', 'case-card']) {
  test(`an app that imports ${entry}.js for its effect gets the registration`, async () => {
    const modules = await modulesOf(`import '${manifest.name}/${entry}.js';`);
    assert.ok(modules.some(isFrom('lit-html')));
    assert.ok(modules.some((id) => id.includes('/dist/elements/')));
  });
}

/** What esbuild makes of an app: one file of everything, unless it is told to split. */
async function wholeBy(text) {
  const { metafile: { outputs } } = await esbuild({
    stdin: { contents: text, resolveDir: root }, bundle: true, write: false, format: 'esm', metafile: true, logLevel: 'silent',
  });
  return Object.entries(Object.values(outputs)[0].inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([id]) => `/${id}`);
}

const isOfFormats = (id) => /\/dist\/(convert\/(import|input)|html|static)\//.test(id) || isFrom('parse5')(id) || isFrom('json5')(id);

test('an app in one file has the formats of others in it only where it asks for them', async () => {
  assert.deepEqual((await wholeBy(`import '${manifest.name}/define.js';`)).filter(isOfFormats), []);
  assert.ok((await wholeBy(`import '${manifest.name}/define.js'; import '${manifest.name}/formats.js';`)).some(isOfFormats));
});

test('rollup bundles all of it without a word, formats too', async () => {
  const said = [];
  const bundle = await rollup({
    input: importer,
    plugins: [app(`import '${manifest.name}/define.js'; import '${manifest.name}/formats.js';`), nodeResolve({ browser: true, rootDir: root })],
    onLog: (level, { code, message }) => (code === 'THIS_IS_UNDEFINED' ? null : said.push(message)),
  });
  await bundle.generate({ dir: 'none' });
  await bundle.close();
  assert.deepEqual(said, []);
});
