import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDrawn } from './support/drawn.mjs';
import { servedProject } from './support/served.mjs';

/** A page with words below the timeline, which would be seen to move, or none. */
const pageWith = (styles, below) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><style>${styles}</style>
<script type="module" src="/cdn/policy-timeline.min.js"></script>
<h1>A page</h1><p>${'Words before the timeline. '.repeat(20)}</p>
<policy-timeline src="/demo/policies/iptp-1583.json"></policy-timeline>
<p>${below}</p>`;

const served = servedProject({
  '/reserved': pageWith('policy-timeline { display: block; min-block-size: 60rem }', 'Words below the timeline. '.repeat(200)),
  // What stands below has been drawn before the script is there, and only room that the page reserves keeps it in its place.
  '/not-reserved': pageWith('', ''),
});

/** Runs in the page before its own scripts: keeps what moves without the reader, from the definition of the element on. */
function watchShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what waits for an idle moment has come, and was drawn. */
async function isAtRest() {
  for (let turns = 0; turns < 3; turns += 1) await new Promise((idle) => requestIdleCallback(idle));
  return new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => next(true))));
}

/** Runs in the page: what a reader sees who goes through all of it, with what stays in view and what comes with it. */
async function readOn() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  }
}

async function opened(path, width) {
  const page = await served.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(`${served.origin}${path}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(isDrawn);
  await page.waitForFunction(isAtRest);
  return page;
}

/** Dates in the middle of the strip have other widths: what their letters move by in some thirty steps. */
const LETTERS = 0.0005;

const shiftsOf = (page) => page.evaluate(() => globalThis.shifts);
const sum = (values) => values.reduce((total, value) => total + value, 0);

for (const width of [320, 390, 1160]) {
  for (const path of ['/demo/cdn.html', '/reserved']) {
    test(`nothing moves on ${path} at ${width} pixels, where the timeline has its height reserved, until all of it is there`, async () => {
      const page = await opened(path, width);
      assert.deepEqual(await shiftsOf(page), []);
      await page.close();
    });
  }

  test(`little moves at ${width} pixels where no height is reserved`, async () => {
    const page = await opened('/not-reserved', width);
    const moved = sum(await shiftsOf(page));
    assert.ok(moved <= 0.02, `${moved}`);
    await page.close();
  });

  test(`nothing moves at ${width} pixels under who reads on, when the chart or its strip stays, but the letters of its date`, async () => {
    const page = await opened('/reserved', width);
    await page.evaluate(readOn);
    const moved = sum(await shiftsOf(page));
    assert.ok(moved <= LETTERS, `${moved}`);
    await page.close();
  });
}
