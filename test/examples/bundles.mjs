// What a reader sees of one small page in each build. scripts/test-examples.mjs makes them, into the folder that BUNDLES
// names.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BUNDLES, folderOf } from '../../scripts/lib/bundles.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { openPage, startBrowser } from '../package/support/browser.mjs';
import { indented } from '../package/support/project.mjs';

/** The colour of the text that the README's theme says, in light and in dark. */
const [, ...hexes] = /--policy-timeline-text: light-dark\((#\w+), (#\w+)\)/.exec(indented('README.md', '--policy-timeline-text:'));
const [light, dark] = hexes.map((hex) => `rgb(${hex.match(/[0-9a-f]{2}/gi).map((pair) => parseInt(pair, 16)).join(', ')})`);

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

const titles = (page, id, wanted) => page.waitForFunction((of, expected) => {
  const found = document.getElementById(of)?.shadowRoot?.querySelectorAll('ol button[aria-expanded]') ?? [];
  return Array.from(found, ({ textContent }) => textContent.trim()).join() === expected;
}, { timeout: 10_000 }, id, wanted);

for (const bundle of BUNDLES) {
  describe(`the page built by ${bundle.name}`, () => {
    const at = join(process.env.BUNDLES, 'builds', folderOf(bundle));
    const out = join(at, 'out');
    const server = staticServer({ folder: out });
    let opened;

    before(async () => {
      if (!existsSync(join(out, 'table.csv'))) copyFileSync(join(at, 'table.csv'), join(out, 'table.csv'));
      opened = await openPage(browser, `http://127.0.0.1:${await listen(server, 0)}/index.html`);
    });
    after(() => server.close());

    test('was made without a warning', () => {
      assert.doesNotMatch(readFileSync(join(at, 'said.txt'), 'utf8'), /warn|commonjs|deprecat/i);
    });

    test('shows the document, opens an event, and says nothing on the console', async () => {
      const { page, messages } = opened;
      await titles(page, 'object', 'Proposed,Filed');
      await page.locator('#object >>> ol button[aria-expanded]').click();
      await page.waitForFunction(() => document.querySelector('#object').open.length === 1);
      assert.deepEqual(messages, []);
    });

    test('has the colours of its theme, in light and dark', async () => {
      for (const [scheme, colour] of [['light', light], ['dark', dark]]) {
        await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.equal(await opened.page.$eval('#object >>> [part=title]', (title) => getComputedStyle(title).color), colour);
      }
    });

    test(bundle.hasFormats ? 'reads a table, by a file that is loaded then' : 'says what to import for a table', async () => {
      if (bundle.hasFormats) return titles(opened.page, 'table', 'Heard');
      const fault = await opened.page.waitForSelector('#table >>> [role=alert]');
      return assert.match(await fault.evaluate(({ innerText }) => innerText), /Import 'policy-timeline\/formats\.js'/);
    });

    test('gives the reader a table to keep', async () => {
      await opened.page.evaluate(() => {
        globalThis.kept = [];
        HTMLAnchorElement.prototype.click = function keep() { globalThis.kept.push(this.download); };
        document.querySelector('#object').shadowRoot.querySelector('.menu').open = true;
      });
      await opened.page.locator('#object >>> ::-p-aria([name="Download table"][role="button"])').click();
      await opened.page.waitForFunction(() => globalThis.kept.length === 1);
    });

    if (bundle.name === 'esbuild, whole') {
      test('is one script, without what reads other formats', () => {
        assert.deepEqual(readdirSync(out).filter((name) => name.endsWith('.js')), ['app.js']);
        const bytesOf = (...files) => files.reduce((sum, file) => sum + statSync(file).size, 0);
        // One file has all in it that the classic script loads when it is asked for (decision 59). What reads other formats would nearly double it.
        const late = ['media', 'tellings', 'translations'].map((name) => join(root, `cdn/formats/${name}.min.js`));
        const languages = readdirSync(join(root, 'cdn/languages')).map((name) => join(root, 'cdn/languages', name));
        assert.ok(bytesOf(join(out, 'app.js')) - bytesOf(...languages, ...late) < 1.25 * bytesOf(join(root, 'cdn/policy-timeline.iife.min.js')));
      });
    }
  });
}
