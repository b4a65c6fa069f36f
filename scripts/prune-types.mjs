// Leaves of the declarations in dist/ those that an entry of the package leads to: nobody can import the types of its inside.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './lib/run.mjs';

const dist = join(root, 'dist');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A pattern stands for each file of its folder. */
const entries = Object.values(exports).flatMap(({ types = '' }) => (types.includes('*') ? readdirSync(join(root, dirname(types)))
  .filter((name) => name.endsWith('.d.ts')).map((name) => join(root, dirname(types), name)) : types ? [join(root, types)] : []));

const kept = new Set();
const wanted = [...entries];
for (const path of wanted) {
  if (kept.has(path) || !existsSync(path)) continue;
  kept.add(path);
  const imported = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g);
  wanted.push(...[...imported].map(([, at]) => `${resolve(dirname(path), at)}.d.ts`));
}

for (const name of readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.d.ts'))) {
  if (!kept.has(join(dist, name))) rmSync(join(dist, name));
}
if (kept.size < entries.length) throw new Error(`Entries without declarations: ${entries.filter((path) => !kept.has(path)).map((path) => relative(root, path)).join(', ')}`);
