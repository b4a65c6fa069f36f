// Text of the chart against the pixels that are really below it, where axe sees only one background.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTs } from '../../scripts/lib/import-ts.mjs';
import { isDrawn } from './support/drawn.mjs';
import { glyphContrast } from './support/glyph-contrast.mjs';
import { read } from './support/project.mjs';
import { servedProject } from './support/served.mjs';

/** WCAG 1.4.3. */
const TEXT = 4.5;

const TEXTS = ['.mark-label', '.span-label', '.tick', '.context', '.lane-name', '.as-of', '.strip-texts', '.elsewhere'];

const { spans } = await importTs(new URL('../../stories/documents/spans.ts', import.meta.url));
const fromCdn = (page) => page.replace('../src/define.ts', '/cdn/policy-timeline.min.js').replace('demo.css', '/demo/demo.css');
const theme = fromCdn(read('demo/theme.html'));
const served = servedProject({
  '/sample': fromCdn(read('demo/index.html')).replace('policies/', '/demo/policies/'),
  '/theme': theme.replace('policies/', '/demo/policies/'),
  '/spans': theme.replace(/ class="gazette" src="policies[^"]*">/, `><script type="application/json">${JSON.stringify(spans())}</script>`),
  '/spans-in-theme': theme.replace(/ src="policies[^"]*">/, `><script type="application/json">${JSON.stringify(spans())}</script>`),
});

/** Runs in the page: the reader is in the middle of the list, beside which the chart or its strip stays. */
async function goOn() {
  const { shadowRoot } = document.querySelector('policy-timeline');
  const rows = [...shadowRoot.querySelectorAll('[part~="event"]')];
  rows[Math.floor(rows.length / 2)].scrollIntoView({ behavior: 'instant' });
  for (let frames = 0; frames < 5; frames += 1) await new Promise((next) => requestAnimationFrame(next));
}

/** Runs in the page: an event is chosen, so that its mark and label stand out. */
async function choose() {
  const timeline = document.querySelector('policy-timeline');
  scrollTo(0, 0);
  timeline.selected = timeline.shadowRoot.querySelector('.mark[aria-expanded] > .mark-label').parentElement.dataset.event;
  await timeline.updateComplete;
}

async function opened(path, { width, scheme }) {
  const page = await served.browser.newPage();
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${served.origin}${path}`);
  await page.waitForFunction(isDrawn);
  return page;
}

const tooLow = (found) => found.filter(({ least }) => least < TEXT).map(({ text, least, where }) => `${text}: ${least.toFixed(2)} at ${where}`);

for (const path of ['/sample', '/theme', '/spans', '/spans-in-theme']) {
  for (const scheme of ['light', 'dark']) {
    for (const width of [390, 1160]) {
      test(`every word of the chart can be read over what is below it: ${path} in ${scheme}, ${width} pixels wide`, async () => {
        const page = await opened(path, { width, scheme });
        for (const act of [() => {}, goOn, choose]) {
          await page.evaluate(act);
          const found = await glyphContrast(page, TEXTS);
          assert.ok(act === goOn || found.length > 8, `${found.length} texts`);
          assert.deepEqual(tooLow(found), [], act.name);
        }
        await page.close();
      });
    }
  }
}
