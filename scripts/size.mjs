// Prints what users load, gzipped, and fails when it is over its budget. `--parts` prints what each
// library and folder adds to the CDN module.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleEntry, bundleParts } from './lib/measure.mjs';

if (!existsSync('dist/define.js') || !existsSync('cdn/policy-timeline.min.js')) {
  console.error('There is nothing to measure yet: run `npm run build` first.');
  process.exit(2);
}

/**
 * Budgets in bytes after gzip, a little above what was measured, so that growth is a decision. The CDN module is
 * to come down to its goal of 48,000: decision 12 says where its bytes are. An app's own bundler shares Lit, zod
 * and d3 with the rest of the app.
 */
const CDN_GOAL = 48_000;
const files = [
  { name: 'CDN module, everything', path: 'cdn/policy-timeline.min.js', budget: 52_500 },
  { name: 'CDN classic script, everything', path: 'cdn/policy-timeline.iife.min.js', budget: 52_500 },
];
const entries = [
  { name: 'npm: define.js', code: 'import "./dist/define.js";', budget: 76_500 },
  { name: 'npm: policy-timeline.js', code: 'import "./dist/policy-timeline.js";', budget: 76_500 },
  { name: 'npm: case-card.js', code: 'import "./dist/case-card.js";', budget: 49_000 },
  { name: 'npm: parse alone', code: 'import { parse } from "./dist/index.js"; globalThis.parse = parse;', budget: 18_000 },
];

const gzipped = (text) => gzipSync(text, { level: 9 }).length;
const row = (name, text, budget) => ({ name, bytes: Buffer.byteLength(text), gzip: gzipped(text), budget });

if (process.argv.includes('--parts')) {
  console.table(await bundleParts('import "./dist/define.js";', gzipped));
} else {
  const rows = [
    ...files.map(({ name, path, budget }) => row(name, readFileSync(path, 'utf8'), budget)),
    ...await Promise.all(entries.map(async ({ name, code, budget }) => row(name, await bundleEntry(code), budget))),
  ];
  console.table(rows);
  const over = rows.filter(({ gzip, budget }) => gzip > budget);
  console.log(`The CDN module is ${rows[0].gzip - CDN_GOAL} bytes over its goal of ${CDN_GOAL}.`);
  for (const { name, gzip, budget } of over) console.error(`${name}: ${gzip} bytes gzipped, ${gzip - budget} over its budget`);
  process.exitCode = over.length === 0 ? 0 : 1;
}
