import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servedProject } from './support/served.mjs';

const served = servedProject();

/** Runs in the page before its own scripts: keeps what moves without the reader. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: the list is there, and two frames have been drawn since. */
async function isDrawn() {
  if (!document.querySelector('policy-timeline')?.shadowRoot?.querySelector('ol')) return false;
  for (let frames = 0; frames < 2; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  return true;
}

for (const width of [320, 1160]) {
  test(`nothing moves on the demo page at ${width} pixels, where the timeline has its height reserved`, async () => {
    const page = await served.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(`${served.origin}/demo/cdn.html`);
    await page.waitForFunction(isDrawn);
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    await page.close();
  });
}
