// Runs the tests that need no browser: Node 20 takes no patterns of files, so they are found here.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, run } from './lib/run.mjs';

const files = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join('test', name))
  .sort();

const reporters = [
  '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/lib/node-results-reporter.mjs', '--test-reporter-destination=stderr',
];
// Node leaves one core idle, which of two is half.
const together = Math.max(2, availableParallelism() - 1);
const test = (concurrency, names) => run(process.execPath, ['--test', `--test-concurrency=${concurrency}`, ...reporters, ...names]);

/** What measures times is alone on the machine: neighbours take the cache from one side of a ratio more than from the other. */
const isOfTime = (name) => name.endsWith('-time.test.mjs');
const codes = [await test(together, files.filter((name) => !isOfTime(name))), await test(1, files.filter(isOfTime))];
process.exit(codes.every((code) => code === 0) ? 0 : 1);
