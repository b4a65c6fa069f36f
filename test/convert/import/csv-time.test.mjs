import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const measure = fileURLToPath(new URL('./csv-measure.mjs', import.meta.url));

/** Runs in a process of its own, whose heap is nobody else's. */
const measured = (...args) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', measure, ...args], { encoding: 'utf8' }));

test('a table of 50,000 rows is imported in three times what parsing alone takes', () => {
  const { parsing, importing } = measured('time', '50000');
  assert.ok(importing <= 3 * parsing, `${importing.toFixed(0)} ms for ${parsing.toFixed(0)} ms of parsing`);
});

test('five times the rows take five times the memory', () => {
  const [small, large] = ['10000', '50000'].map((rows) => measured('memory', rows).bytes);
  assert.ok(large <= 5.5 * small, `${large} bytes for ${small}`);
});
