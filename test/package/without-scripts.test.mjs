import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servedProject } from './support/served.mjs';

const served = servedProject();

test('without JavaScript, readers see what the page put inside the element', async () => {
  const page = await served.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${served.origin}/demo/index.html`);
  const seen = await page.$$eval('policy-timeline li', (items) => items.filter((item) => item.checkVisibility()).length);
  assert.equal(seen, 4);
  assert.equal(await page.$eval('policy-timeline', (element) => element.shadowRoot), null);
});
