// Takes the pictures of README.md from the demo: `node docs/screenshots.mjs`.
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../test/engines/chromium.mjs';
import { serveDemo } from '../scripts/lib/dev-server.mjs';
import { findBrowser } from '../scripts/lib/find-browser.mjs';
import { root } from '../scripts/lib/run.mjs';

/** The top of the page: header, chart, and the list with one open event. */
const HEIGHT = 1180;
const WIDTH = 1160;
const OPEN = '2025-03-20-order-denying-tro';

const executablePath = findBrowser();
if (executablePath === null) {
  console.error('There is no Chrome or Chromium here: install one, or name it in CHROME_PATH.');
  process.exit(1);
}

const demo = await serveDemo(0);
const browser = await puppeteer.launch({ executablePath, args: chromiumArgs });

async function take(scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(demo.address, { waitUntil: 'networkidle0' });
  await page.evaluate((id) => {
    document.querySelector('policy-timeline').open = [id];
  }, OPEN);
  await page.evaluate(() => document.querySelector('policy-timeline').updateComplete);
  await page.screenshot({ path: `${root}docs/images/timeline-${scheme}.png` });
  await page.close();
}

for (const scheme of ['light', 'dark']) await take(scheme);
await browser.close();
await demo.end();
