import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startBrowser } from '../package/support/browser.mjs';
import { root } from '../package/support/project.mjs';
import { ask } from './support/ask.mjs';
import { isDrawn, startDemo } from './support/running-demo.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-start-'));
const COPIED = ['demo', 'src', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
let demo;
let address;
let browser;
let page;

before(async () => {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  // Older than what is installed, or setting up would begin with taking the project's own dependencies away.
  utimesSync(join(folder, 'package-lock.json'), 0, 0);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  demo = startDemo(folder);
  address = await demo.address();
  browser = await startBrowser();
  page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(isDrawn);
});

after(async () => {
  await browser?.close();
  await demo.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Changes a file of the copy; gives what takes the change back. */
function change(name, from, to) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${name} no longer says ${from}`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

const STYLES = 'src/styles/tokens.styles.ts';
const WORDS = 'src/locale/english.ts';

test('a change of a style shows on the page that stands there', async () => {
  await page.evaluate(() => { globalThis.stoodThere = true; });
  change(STYLES, ':host {', ':host { outline: 3px dotted rgb(1, 2, 3);');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('policy-timeline')).outlineColor === 'rgb(1, 2, 3)');
  assert.equal(await page.evaluate(() => globalThis.stoodThere), true);
});

test('a change of a source file loads the page again', async () => {
  change(WORDS, "events: 'Events'", "events: 'What happened'");
  await page.waitForFunction(() => document.querySelector('policy-timeline')?.shadowRoot?.textContent.includes('What happened'));
});

test('what TypeScript has against a change is said in the terminal and over the page, until it is put right', async () => {
  const putRight = change(WORDS, "events: 'What happened'", 'events: 7');
  await demo.said(/src\/locale\/english\.ts\(\d+,\d+\): error TS2322: Type 'number'/);
  await page.waitForSelector('vite-error-overlay');
  const later = await browser.newPage();
  await later.goto(address);
  await later.waitForSelector('vite-error-overlay');
  await later.close();
  putRight();
  await page.waitForFunction(() => !document.querySelector('vite-error-overlay'));
});

test('the page of the built file says what to run when that file is not there', async () => {
  const built = await browser.newPage();
  await built.goto(`${address}cdn.html`);
  await built.waitForSelector('#not-built', { visible: true });
  assert.match(await built.$eval('#not-built', ({ innerText }) => innerText), /Run npm run build/);
  await built.close();
});

// Not at once after the first: what is written within a twentieth of a second counts as one change.
test('another change of the same style shows too', async () => {
  await page.goto(address);
  await page.waitForFunction(isDrawn);
  change(STYLES, 'rgb(1, 2, 3)', 'rgb(3, 2, 1)');
  await page.waitForFunction(() => getComputedStyle(document.querySelector('policy-timeline')).outlineColor === 'rgb(3, 2, 1)');
});

for (const path of ['/', '/demo']) {
  test(`the address ${path} leads to the demo`, async () => {
    const { status, headers } = await ask(address, path);
    assert.deepEqual([status, headers.location], [302, '/demo/']);
  });
}

for (const path of ['/package.json', '/package.json?raw', '/demo/../package.json', '/scripts/start.mjs', '/node_modules/lit/package.json',
  '/@fs/etc/passwd', '/demo/missing.html']) {
  test(`nothing is found at ${path}`, async () => {
    assert.ok([403, 404].includes((await ask(address, path)).status));
  });
}

test('a taken port is passed over for the next free one, and Ctrl+C ends all', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address();
  const second = startDemo(folder, { PORT: String(port) });
  assert.ok(Number(new URL(await second.address()).port) > port);
  assert.equal(await second.end('SIGINT'), 0);
  other.close();
});

test('a PORT that is none is said so, and nothing starts', async () => {
  const second = startDemo(folder, { PORT: 'eight' });
  assert.equal((await second.ended)[0], 2);
  assert.match(second.output.text, /PORT must be a whole number from 0 to 65535, not "eight"/);
});
