// Runs the tests that need no browser: Node 20 takes no patterns of files, so they are found here.
import { readdirSync } from 'node:fs';
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
process.exit(await run(process.execPath, ['--test', ...reporters, ...files]));
