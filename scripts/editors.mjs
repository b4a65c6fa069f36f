// Writes from custom-elements.json what editors and frameworks read of the elements.
import { readFileSync, writeFileSync } from 'node:fs';
import { elementTypes } from './lib/editors/element-types.mjs';
import { vscodeCss } from './lib/editors/vscode-css.mjs';
import { vscodeHtml } from './lib/editors/vscode-html.mjs';
import { webTypes } from './lib/editors/web-types.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

const WRITTEN = [
  ['vscode.html-custom-data.json', vscodeHtml],
  ['vscode.css-custom-data.json', vscodeCss],
  ['web-types.json', webTypes],
  ['types/elements.d.ts', elementTypes],
];

const manifest = readJson('custom-elements.json');
const published = readJson('package.json');
for (const [path, make] of WRITTEN) {
  const content = make(manifest, published);
  writeFileSync(at(path), typeof content === 'string' ? content : `${JSON.stringify(content)}\n`);
}
