// Puts papaparse, which is no ES module, into the one module that imports it: what bundles the package has neither to
// convert it nor to warn of it.
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { minify, onLog, resolve, tables } from './lib/bundle.mjs';

const FILE = 'dist/convert/input/papaparse.js';
const { version } = JSON.parse(readFileSync('node_modules/papaparse/package.json', 'utf8'));
const license = readFileSync('node_modules/papaparse/LICENSE', 'utf8').trim();

const build = await rollup({ input: FILE, onLog, plugins: [resolve(), tables()] });
await build.write({ file: FILE, format: 'es', banner: `/*!\npapaparse ${version}\n\n${license}\n*/`, plugins: [minify()] });
await build.close();
