// What a reader has before scrolling: the sample in the built file, on a page that holds nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDrawn } from './support/drawn.mjs';
import { lookAt } from './support/in-view.mjs';
import { servedProject } from './support/served.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/policy-timeline.min.js"></script>
<policy-timeline src="/demo/policies/iptp-1583.json"></policy-timeline>`;
const served = servedProject({ '/page': PAGE });

/** What the first screen must hold: each as the words of one item of "Where it stands". */
const RESTRAINTS = [
  ['Preliminary injunction and stay', 'since Feb 5, 2026', 'CEDC v. Bessent'],
  ['Stay', 'since Nov 21, 2025', 'CTR v. IRS'],
];
const LATEST = ['Latest', 'Feb 11, 2026', 'Declaration of Dottie Romo'];

const SCREENS = [
  { width: 1160, height: 900, holdsChart: (box) => assert.ok(box.bottom <= 900, `the chart ends at ${box.bottom}`) },
  { width: 390, height: 844, holdsChart: (box) => assert.ok(box.top < 700, `the chart begins at ${box.top}`) },
];

for (const { width, height, holdsChart } of SCREENS) {
  test(`the first screen of ${width} × ${height} tells what the policy is, where it stands and what is latest`, async () => {
    const page = await served.browser.newPage();
    await page.setViewport({ width, height });
    await page.goto(`${served.origin}/page`);
    await page.waitForFunction(isDrawn);
    const title = await page.evaluate(lookAt, 'h2', 'DHS seeks information from IRS on certain noncitizens');
    assert.deepEqual(title.faults, []);
    for (const words of [...RESTRAINTS, LATEST]) {
      const { faults, text } = await page.evaluate(lookAt, '[role="list"] > li', words.slice(0, 2).join(' '));
      assert.deepEqual(faults, []);
      for (const word of words) assert.ok(text.includes(word), `"${word}" in "${text}"`);
    }
    holdsChart((await page.evaluate(lookAt, '[aria-label="Timeline chart"]', '')).box);
    if (width > 1000) assert.deepEqual((await page.evaluate(lookAt, '[aria-label="Timeline chart"] [part="lanes"]', '')).faults, []);
    await page.close();
  });
}
