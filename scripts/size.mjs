// Prints what users load, gzipped and by brotli, and fails when it is over its budget. `--parts` prints what each
// library and folder adds to the CDN module.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BUDGETS } from './lib/budgets.mjs';
import { bundleEntry, bundleParts } from './lib/measure.mjs';

if (!existsSync('dist/define.js') || !existsSync('cdn/policy-timeline.min.js')) {
  console.error('There is nothing to measure yet: run `npm run build` first.');
  process.exit(2);
}

const files = [
  { name: 'CDN module', path: 'cdn/policy-timeline.min.js', budget: BUDGETS.module },
  { name: 'CDN classic script', path: 'cdn/policy-timeline.iife.min.js', budget: BUDGETS.classic },
];
/** Loaded after the first picture, or when a format is asked for; printed, that none of them grows unseen. */
const late = readdirSync('cdn/formats').filter((name) => name.endsWith('.js')).map((name) => ({ name, path: `cdn/formats/${name}` }));
const entries = [
  { name: 'npm: define.js', code: 'import "./dist/define.js";', budget: BUDGETS.define },
  { name: 'npm: policy-timeline.js', code: 'import "./dist/policy-timeline.js";', budget: BUDGETS.define },
  { name: 'npm: case-card.js', code: 'import "./dist/case-card.js";', budget: BUDGETS.caseCard },
  { name: 'npm: parse alone', code: 'import { parse } from "./dist/index.js"; globalThis.parse = parse;', budget: BUDGETS.parse },
];

const gzipped = (text) => gzipSync(text, { level: 9 }).length;
const sizesOf = (text) => ({ bytes: Buffer.byteLength(text), gzip: gzipped(text), brotli: brotliCompressSync(text).length });

if (process.argv.includes('--parts')) {
  console.table(await bundleParts('import "./dist/define.js";', gzipped));
} else {
  const readFiles = (list) => list.map(({ path, ...file }) => ({ ...file, ...sizesOf(readFileSync(path, 'utf8')) }));
  const bundled = await Promise.all(entries.map(async ({ code, ...entry }) => ({ ...entry, ...sizesOf(await bundleEntry(code)) })));
  const rows = [...readFiles(files), ...bundled];
  console.log('With the page:');
  console.table(rows.map(({ budget, ...row }) => ({ ...row, 'gzip at most': budget.gzip, 'brotli at most': budget.brotli ?? '' })));
  console.log('Later, from cdn/formats:');
  console.table(readFiles(late));
  const over = rows.flatMap(({ name, budget, ...sizes }) => Object.entries(budget)
    .filter(([way, most]) => sizes[way] > most)
    .map(([way, most]) => `${name}: ${sizes[way]} bytes by ${way}, ${sizes[way] - most} over its budget`));
  for (const line of over) console.error(line);
  process.exitCode = over.length === 0 ? 0 : 1;
}
