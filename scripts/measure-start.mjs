// How long a newcomer waits: clones this repository as it was last committed, runs `npm start` in the clone, opens the
// page, and changes a style and a source file. Prints seconds, and ends with 1 when a figure is above its budget.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../test/engines/chromium.mjs';
import { isDrawn, startDemo } from '../test/scripts/support/running-demo.mjs';
import { findBrowser } from './lib/find-browser.mjs';
import { root } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-clone-'));
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: chromiumArgs });
const page = await browser.newPage();
const figures = [];

async function measure(what, budget, work) {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  figures.push({ seconds, budget });
  console.log(`${seconds.toFixed(2).padStart(7)} s of ${budget}   ${what}`);
  return result;
}

function change(name, from, to) {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const isOutlined = () => getComputedStyle(document.querySelector('policy-timeline')).outlineColor === 'rgb(1, 2, 3)';
const isRenamed = () => document.querySelector('policy-timeline')?.shadowRoot?.textContent.includes('What happened');

const demo = await measure('a fresh clone is installed and served, and its page is drawn', 60, async () => {
  execFileSync('git', ['clone', '--quiet', '--local', root, folder]);
  const started = startDemo(folder);
  await page.goto(await started.address(), { timeout: 600_000 });
  await page.waitForFunction(isDrawn);
  return started;
});
await measure('TypeScript has looked at all sources', 60, () => demo.said(/No type errors/));
await measure('a change of a style shows', 1, () => {
  change('src/styles/tokens.styles.ts', ':host {', ':host { outline: 3px dotted rgb(1, 2, 3);');
  return page.waitForFunction(isOutlined);
});
await measure('a change of a source file shows', 1, () => {
  change('src/locale/english.ts', "events: 'Events'", "events: 'What happened'");
  return page.waitForFunction(isRenamed);
});

await browser.close();
await demo.end('SIGTERM');
rmSync(folder, { recursive: true, force: true });
process.exit(figures.every(({ seconds, budget }) => seconds < budget) ? 0 : 1);
