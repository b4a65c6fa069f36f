import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

export const manifest = JSON.parse(read('package.json'));

/** The entries that are modules, as a user imports them. */
export const entries = Object.keys(manifest.exports)
  .filter((path) => path === '.' || (path.endsWith('.js') && !path.includes('*')))
  .map((path) => path.replace(/^\./, manifest.name));

const pathsIn = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(pathsIn));

/** Files that package.json promises by name. */
export const promised = pathsIn([manifest.exports, manifest.bin, manifest.unpkg, manifest.jsdelivr, manifest.customElements, manifest['web-types']])
  .filter((path) => !path.includes('*'))
  .map((path) => path.replace(/^\.\//, ''));

/** The indented block of a text in Markdown that holds these words, as a reader copies it. */
export function indented(path, words) {
  const blocks = read(path).match(/(?:(?:^ {4}.*|)\n)+/gm);
  const block = blocks.find((text) => text.includes(words));
  return block.replace(/^ {4}/gm, '').trim();
}
