// Looks for an order of the CDN module's modules in which gzip finds more of what is alike, and writes the best one to
// scripts/lib/module-order.json. `node scripts/module-order.mjs SECONDS`, after a build; worth while when modules were
// added or have much changed. It differs from run to run, and what is not better is not written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { ORDER } from './lib/alike-together.mjs';
import { briefScript } from './lib/brief-script.mjs';
import { lateFiles, lean, onLog, tight, wholeOptions } from './lib/bundle.mjs';
import { root } from './lib/run.mjs';
import { shortProperties } from './lib/short-properties.mjs';

const dist = join(root, 'dist');
const entry = join(dist, 'define.js');
const MARK = /__mark\((\d+)\);/;
/** Bytes by which an order may be worse, at first, and still be gone on from. */
const WARMTH = 3;
const seconds = Number(process.argv[2] ?? 60);

/** Each module ends in a call, which stays in the minified script: there it is cut. */
const modules = new Map();
const marks = {
  name: 'marks',
  transform: (code, id) => ({ code: `${code}\n__mark(${modules.set(id, { number: modules.size }).size - 1});`, map: null }),
  moduleParsed: ({ id, importedIds }) => void Object.assign(modules.get(id), { importedIds }),
};

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

async function scriptWith(inputs, outputs) {
  const build = await rollup({ input: entry, onLog, plugins: [lateFiles('./formats/'), ...lean(), ...inputs] });
  const { output: [{ code }] } = await build.generate({ format: 'es', plugins: outputs });
  await build.close();
  return code;
}

const publishedSize = async () => gzipped(await scriptWith([], tight()));

async function markedScript() {
  const code = await scriptWith([marks], [shortProperties(), briefScript()]);
  return (await minify(code, { ...wholeOptions, compress: { ...wholeOptions.compress, sequences: false } })).code;
}

/** The script of each module by its number. */
function piecesOf(script) {
  const parts = script.split(MARK);
  return new Map(parts.flatMap((text, at) => (at % 2 ? [[Number(text), Buffer.from(parts[at - 1])]] : [])));
}

/** The order in which modules run when they are imported in this one: each after what it imports itself. */
function asRun(ids) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [...modules.get(id).importedIds.flatMap(visit), id];
  };
  return ids.flatMap(visit);
}

const pieces = piecesOf(await markedScript());
const size = (ids) => gzipped(Buffer.concat(ids.flatMap((id) => pieces.get(modules.get(id).number) ?? [])));

const below = (limit) => Math.floor(Math.random() * limit);

/** The same with a few neighbours moved elsewhere. */
function moved(ids) {
  const from = below(ids.length);
  const to = from + 1 + Math.floor(Math.random() ** 3 * 12);
  const rest = [...ids.slice(0, from), ...ids.slice(to)];
  const at = below(rest.length + 1);
  return [...rest.slice(0, at), ...ids.slice(from, to), ...rest.slice(at)];
}

/** Simulated annealing: at first it also takes what is a little worse, later less and less. */
function search(start) {
  let [here, best] = [start, start];
  const until = Date.now() + seconds * 1000;
  for (let left = 1; left > 0; left = (until - Date.now()) / (seconds * 1000)) {
    const ids = asRun(moved(here.ids));
    const there = { ids: ids.filter(isOwn), size: size(ids) };
    if (there.size <= here.size + WARMTH * left * Math.random()) here = there;
    if (here.size < best.size) best = here;
  }
  return best;
}

const isOwn = (id) => id.startsWith(dist) && id !== entry;
const ids = asRun([entry]).filter(isOwn);
const start = { ids, size: size(asRun(ids)) };
const files = search(start).ids.filter((id) => pieces.get(modules.get(id).number)?.length > 0)
  .map((id) => relative(dist, id).replaceAll(sep, '/'));

const [before, bytesBefore] = [readFileSync(ORDER), await publishedSize()];
writeFileSync(ORDER, `${JSON.stringify(files, null, 2)}\n`);
const bytesAfter = await publishedSize();
if (bytesAfter >= bytesBefore) writeFileSync(ORDER, before);
console.log(`${bytesBefore} bytes gzipped as it was, ${bytesAfter} in the best order found.`);
