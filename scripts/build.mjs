// Makes everything that is published: dist/, schema.json, custom-elements.json, what editors and frameworks read of
// it, and cdn/.
import { cpSync, rmSync } from 'node:fs';
import { bin, must } from './lib/run.mjs';

for (const folder of ['dist', 'cdn']) rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });

const quiet = process.argv.includes('--quiet');
const steps = [
  [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  [bin('typescript/bin/tsc'), '-p', 'tsconfig.types.json'],
  [bin('typescript/bin/tsc'), '-p', 'tsconfig.cli.json'],
  ['scripts/vendor.mjs'],
  ['scripts/prune-types.mjs'],
  ['scripts/schema.mjs'],
  [bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze', ...(quiet ? ['--quiet'] : [])],
  ['scripts/editors.mjs'],
  [bin('rollup/dist/bin/rollup'), '-c', ...(quiet ? ['--silent'] : [])],
];
// Beside the script, so that a page's address of the one says that of the other.
cpSync(new URL('../themes', import.meta.url), new URL('../cdn/themes', import.meta.url), { recursive: true });
for (const step of steps) await must(process.execPath, step);
