import { join } from 'node:path';
import { rollup } from 'rollup';
import { minify as terse } from 'terser';
import { lateFiles, minify, minifyOptions, modules as modulesOfPackage, onLog, resolve } from './bundle.mjs';
import { root } from './run.mjs';

const importer = join(root, 'measured.js');

/** Rollup plugin: an app with this text, in the project's folder. */
const app = (text) => ({
  name: 'app',
  resolveId: (id) => (id === importer ? id : null),
  load: (id) => (id === importer ? text : null),
});

async function bundle(text, plugins, finders = [resolve()]) {
  const build = await rollup({ input: importer, onLog, plugins: [app(text), lateFiles(), ...finders] });
  const { output: [chunk] } = await build.generate({ plugins });
  await build.close();
  return chunk;
}

/** The minified module that a bundler makes of an app. */
export async function bundleEntry(text) {
  return (await bundle(text, [minify()])).code;
}

/** `…/node_modules/d3-scale/src/band.js` → `d3-scale`; `…/dist/elements/a/b.js` → `elements/a`. */
function partOf(id) {
  const [, library] = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
  const [, own = ''] = id.match(/\/dist\/(.*)/) ?? [];
  return library ?? (own.split('/').slice(0, -1).slice(0, 2).join('/') || 'entries');
}

/**
 * What each library and folder adds to the CDN module, the largest first. Every part is minified and
 * compressed alone, so the figures rank the parts and add up to more than the whole.
 */
export async function bundleParts(text, gzipped) {
  const { modules } = await bundle(text, [], modulesOfPackage());
  const codes = new Map();
  for (const [id, { code }] of Object.entries(modules)) codes.set(partOf(id), (codes.get(partOf(id)) ?? '') + (code ?? ''));
  const rows = await Promise.all([...codes].map(async ([part, code]) => {
    const small = (await terse(code, { ...minifyOptions, module: false })).code;
    return { part, bytes: Buffer.byteLength(small), gzip: gzipped(small) };
  }));
  return rows.sort((a, b) => b.gzip - a.gzip);
}
