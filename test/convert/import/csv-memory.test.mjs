import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const measure = fileURLToPath(new URL('./csv-measure.mjs', import.meta.url));

/** Runs in a process of its own, whose heap is nobody else's. */
const bytesOf = (rows) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', measure, 'memory', String(rows)], { encoding: 'utf8' })).bytes;

test('five times the rows of a table take five times the memory', () => {
  const [small, large] = [10_000, 50_000].map(bytesOf);
  assert.ok(large <= 5.5 * small, `${large} bytes for ${small}`);
});
