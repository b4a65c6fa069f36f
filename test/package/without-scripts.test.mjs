import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { startBrowser } from './support/browser.mjs';
import { root } from './support/project.mjs';

const server = staticServer({ folder: root });
let browser;
let origin;

before(async () => {
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
});

test('without JavaScript, readers see what the page put inside the element', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${origin}/demo/index.html`);
  const seen = await page.$$eval('policy-timeline li', (items) => items.filter((item) => item.checkVisibility()).length);
  assert.equal(seen, 4);
  assert.equal(await page.$eval('policy-timeline', (element) => element.shadowRoot), null);
});
