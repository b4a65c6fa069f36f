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
 * Budgets in bytes after gzip. The CDN module's is the project's promise (45 kB = 45,000 bytes). The
 * others stand a little above what was measured, so that growth is a decision; an app's own bundler
 * shares Lit, zod and d3 with the rest of the app.
 */
const files = [
  { name: 'CDN module, everything', path: 'cdn/policy-timeline.min.js', budget: 45_000 },
  { name: 'CDN classic script, everything', path: 'cdn/policy-timeline.iife.min.js', budget: 45_300 },
];
const entries = [
  { name: 'npm: define.js', code: 'import "./dist/define.js";', budget: 68_000 },
  { name: 'npm: policy-timeline.js', code: 'import "./dist/policy-timeline.js";', budget: 68_000 },
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
  for (const { name, gzip, budget } of over) console.error(`${name}: ${gzip} bytes gzipped, ${gzip - budget} over its budget`);
  process.exitCode = over.length === 0 ? 0 : 1;
}
