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
const concurrency = `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`;
process.exit(await run(process.execPath, ['--test', concurrency, ...reporters, ...files]));
