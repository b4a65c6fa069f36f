import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Modules by their place in dist/, in the order that took the least room of those that scripts/module-order.mjs tried. */
export const ORDER = new URL('module-order.json', import.meta.url);

const inOrder = (folder) => JSON.parse(readFileSync(ORDER, 'utf8')).map((file) => join(folder, file)).filter((file) => existsSync(file));

/** What lies within gzip's window is said once: modules that are alike take less room together than spread in the code. */
export const alikeTogether = () => ({
  name: 'alike-together',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return null;
    return { code: inOrder(dirname(id)).map((file) => `import ${JSON.stringify(file)};\n`).join('') + code, map: null };
  },
});
