// The CDN files hold a smaller class in the place of Lit's ReactiveElement. Here both live through the same.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ReactiveElement } from '@lit/reactive-element';
import { rollup } from 'rollup';
import { resolve } from '../../scripts/lib/bundle.mjs';
import { standIns } from '../../scripts/lib/stand-ins.mjs';
import { startBrowser } from './support/browser.mjs';
import { read } from './support/project.mjs';

const input = fileURLToPath(new URL('support/element-life.js', import.meta.url));
let browser;

before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

async function lifeWith(plugins) {
  const build = await rollup({ input, plugins });
  const { output: [{ code: content }] } = await build.generate({ format: 'es' });
  await build.close();
  const page = await browser.newPage();
  await page.addScriptTag({ content, type: 'module' });
  return (await page.waitForFunction(() => globalThis.life)).jsonValue();
}

test('elements of the CDN files live as those of the package do', async () => {
  const theirs = await lifeWith([resolve()]);
  const ours = await lifeWith([standIns(), resolve()]);
  assert.ok(theirs.length > 60, theirs.join('\n'));
  assert.deepEqual(ours, theirs);
});

test('what our code asks of the class by name, that of the CDN files has', () => {
  const files = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true });
  const code = files.filter((file) => /^(elements|interaction|locale|source).*\.js$/.test(file)).map((file) => read(`dist/${file}`)).join('');
  const names = [ReactiveElement, ReactiveElement.prototype].flatMap((object) => Object.getOwnPropertyNames(object))
    .filter((name) => /^[a-z]\w/i.test(name) && !(name in Function) && new RegExp(`[.]${name}\\b`).test(code));
  const standIn = read('scripts/lib/stand-ins/reactive-element.js');
  assert.ok(names.includes('requestUpdate') && names.includes('addController'));
  assert.deepEqual(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(standIn)), []);
});
