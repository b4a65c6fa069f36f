import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const sha384 = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** Rollup plugin: writes the subresource integrity of every script and style sheet beside it, and in folders there, into `fileName`. */
export function integrity(fileName) {
  return {
    name: 'integrity',
    writeBundle({ file }) {
      const folder = dirname(file);
      const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css)$/.test(name)).map((name) => name.replaceAll(sep, '/')).sort();
      const entries = files.map((name) => [name, sha384(join(folder, name))]);
      writeFileSync(join(folder, fileName), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    },
  };
}
