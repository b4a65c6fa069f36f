// What the stories do not show to axe: more contrast, and pages from right to left; in the states that readers bring about.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { isDrawn } from './support/drawn.mjs';
import { servedProject } from './support/served.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const pageWith = (dir) => `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><style>:root { color-scheme: light dark }</style>
<script type="module" src="/cdn/policy-timeline.min.js"></script>
<policy-timeline src="/demo/policies/iptp-1583.json"></policy-timeline>`;
const served = servedProject({ '/ltr': pageWith('ltr'), '/rtl': pageWith('rtl') });

/** Each in one width and scheme: what differs between these is looked at in the stories. */
const VIEWS = [
  { dir: 'ltr', contrast: 'more', scheme: 'light', width: 1160 },
  { dir: 'ltr', contrast: 'more', scheme: 'dark', width: 390 },
  { dir: 'rtl', contrast: 'no-preference', scheme: 'light', width: 390 },
  { dir: 'rtl', contrast: 'more', scheme: 'dark', width: 1160 },
];

/** Run in the page, one after the other: what a reader has done when axe looks. */
const STATES = [
  function first() {},
  function open() {
    const timeline = document.querySelector('policy-timeline');
    timeline.show('2025-11-21-order-granting-stay');
    return timeline.updateComplete;
  },
  function zoomed() {
    const timeline = document.querySelector('policy-timeline');
    timeline.zoomBy(4);
    return timeline.updateComplete;
  },
  function withoutMatch() {
    const timeline = document.querySelector('policy-timeline');
    timeline.filter = { text: 'zzzz' };
    return timeline.updateComplete;
  },
];

/** Runs in the page, which is made of nothing but the element: what axe asks of whole pages is left out. */
async function violationsInPage() {
  const rules = { 'target-size': { enabled: true }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } };
  const { violations } = await globalThis.axe.run('policy-timeline', { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} (${failureSummary})`).join('; ')}`);
}

for (const { dir, contrast, scheme, width } of VIEWS) {
  test(`axe finds nothing in the sample: ${dir}, contrast ${contrast}, ${scheme}, ${width} pixels wide`, async () => {
    const page = await served.browser.newPage();
    await page.setViewport({ width, height: 900 });
    const session = await page.createCDPSession();
    const features = { 'prefers-color-scheme': scheme, 'prefers-contrast': contrast, 'prefers-reduced-motion': 'reduce' };
    await session.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
    await page.goto(`${served.origin}/${dir}`);
    await page.waitForFunction(isDrawn);
    await page.addScriptTag({ path: axe });
    for (const state of STATES) {
      await page.evaluate(state);
      assert.deepEqual(await page.evaluate(violationsInPage), [], state.name);
    }
    await page.close();
  });
}
