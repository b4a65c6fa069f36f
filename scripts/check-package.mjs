// Checks what `npm publish` would send: publint, and the types from every side. The list of its files and
// their size are a test: test/package/tarball.test.mjs.
import { bin, run } from './lib/run.mjs';

const node = process.execPath;
const checks = [
  [bin('publint/src/cli.js'), '--strict'],
  [bin('@arethetypeswrong/cli/dist/index.js'), '--pack', '.', '--profile', 'esm-only',
    '--format', 'table-flipped', '--no-color'],
];
const codes = [];
for (const check of checks) codes.push(await run(node, check));
process.exit(codes.every((code) => code === 0) ? 0 : 1);
