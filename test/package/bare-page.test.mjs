import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { openPage, startBrowser } from './support/browser.mjs';
import { read, root } from './support/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-bare-'));
const server = staticServer({ folder });
let browser;
let origin;

/** What other scripts of a page have done before, and what readers see then. */
const PAGES = [
  { name: 'ResizeObserver', before: 'delete globalThis.ResizeObserver', shows: 20 },
  { name: 'matchMedia', before: 'delete globalThis.matchMedia', shows: 20 },
  { name: 'attachInternals', before: 'delete HTMLElement.prototype.attachInternals', shows: 20 },
  { name: 'AbortController', before: 'delete globalThis.AbortController', shows: 'In short.', says: /needs AbortController/ },
  { name: 'requestIdleCallback and IntersectionObserver', before: 'delete globalThis.requestIdleCallback; delete globalThis.IntersectionObserver', shows: 20 },
  { name: 'lists and texts as they are in JSON', before: 'for (const { prototype } of [Array, String, Object]) prototype.toJSON = function () { return "changed"; }', shows: 20 },
  { name: 'lists that only have elements', before: 'Array.prototype.another = () => { throw new Error("called") }', shows: 20 },
];

const CDN = ['<script type="module" src="cdn/policy-timeline.min.js"></script>', '<script src="cdn/policy-timeline.iife.min.js" defer></script>'];
const page = (first, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script>${first}</script>${script}<policy-timeline src="policy.json"><p>In short.</p></policy-timeline>`;

before(async () => {
  cpSync(join(root, 'cdn'), join(folder, 'cdn'), { recursive: true });
  cpSync(join(root, 'cdn'), join(folder, 'other'), { recursive: true });
  writeFileSync(join(folder, 'policy.json'), read('demo/policies/iptp-1583.json'));
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page: how many events are listed, or the text that stands inside the element. */
const shown = (wanted) => {
  const element = document.querySelector('policy-timeline');
  const seen = element.shadowRoot ? element.shadowRoot.querySelectorAll('ol button[aria-expanded]').length : element.querySelector('p')?.textContent;
  return seen === wanted;
};

for (const [kind, script] of [['module', CDN[0]], ['classic', CDN[1]]]) {
  for (const { name, before, shows, says } of PAGES) {
    test(`a page without ${name} has no error, and a sensible rest (${kind})`, async () => {
      writeFileSync(join(folder, 'page.html'), page(before, script));
      const { page: tab, messages } = await openPage(browser, `${origin}/page.html`);
      await tab.waitForFunction(shown, { timeout: 10_000 }, shows).catch(() => assert.fail(`it does not show ${shows}: ${messages.join()}`));
      if (shows === 20) {
        await tab.click('policy-timeline >>> ol button[aria-expanded]');
        await tab.click('::-p-aria([name="Zoom in"][role="button"])');
        await tab.waitForFunction(() => document.querySelector('policy-timeline').range !== null);
      }
      assert.deepEqual(messages.filter((message) => !says?.test(message)), []);
      await tab.close();
    });
  }
}

for (const [name, scripts] of [
  ['twice', [CDN[0], CDN[0].replace('cdn/', 'other/')]], ['twice, as a classic script', [CDN[1], CDN[1].replace('cdn/', 'other/')]], ['in both forms', CDN],
]) {
  test(`a page with the script ${name} has no error, and one of them shows the policy`, async () => {
    writeFileSync(join(folder, 'page.html'), page('', scripts.join('')));
    const { page: tab, messages } = await openPage(browser, `${origin}/page.html`);
    await tab.waitForFunction(shown, {}, 20);
    assert.ok(messages.length > 0);
    assert.deepEqual(messages.filter((message) => !/is registered already/.test(message)), []);
  });
}
