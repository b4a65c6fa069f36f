// The CDN files hold a smaller class in the place of Lit's ReactiveElement. Here both live through the same.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { rollup } from 'rollup';
import { resolve } from '../../scripts/lib/bundle.mjs';
import { standIns } from '../../scripts/lib/stand-ins.mjs';
import { startBrowser } from './support/browser.mjs';

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
