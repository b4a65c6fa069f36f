import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../scripts/lib/listen.mjs';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { openPage, startBrowser } from './support/browser.mjs';
import { read, root } from './support/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'policy-timeline-page-'));
const server = staticServer({ folder });
let browser;
let origin;

const policy = read('demo/policies/iptp-1583.json');
const inline = policy.replaceAll('<', '\\u003c');
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const asModule = '<script type="module" src="cdn/policy-timeline.min.js"></script>';
const asClassic = '<script src="cdn/policy-timeline.iife.min.js" defer></script>';
const fromFile = '<policy-timeline src="policy.json"></policy-timeline>';
const fromScript = `<policy-timeline><script type="application/json">${inline}</script></policy-timeline>`;

const page = (...parts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,">${parts.join('\n')}`;

const pages = {
  'module.html': page(asModule, fromFile),
  'classic.html': page(asClassic, fromFile),
  'alone.html': page(asModule.replace('cdn/', 'alone/'), fromFile),
  'strict.html': page(`<meta http-equiv="Content-Security-Policy" content="${strict}">`, asModule, fromFile),
  'inline.html': page(asClassic, fromScript),
  'frame.html': page('<iframe sandbox="allow-scripts" src="inline.html" title="Policy"></iframe>'),
};

before(async () => {
  cpSync(join(root, 'cdn'), join(folder, 'cdn'), { recursive: true });
  cpSync(join(root, 'cdn/policy-timeline.min.js'), join(folder, 'alone/policy-timeline.min.js'));
  writeFileSync(join(folder, 'policy.json'), policy);
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page: titles of the entries of the list, once there are some. */
const titles = () => {
  const entries = document.querySelector('policy-timeline')?.shadowRoot?.querySelectorAll('ol button[aria-expanded]');
  return entries?.length ? Array.from(entries, (entry) => entry.textContent.trim()) : null;
};

const entriesIn = async (frame) => (await (await frame.waitForFunction(titles)).jsonValue()).length;

const isDraggable = () => document.querySelector('policy-timeline').shadowRoot.querySelector('.chart[data-draggable]') !== null;

for (const [name, ...scripts] of [
  ['module.html', '/cdn/policy-timeline.min.js', '/cdn/formats/gestures.min.js'],
  ['classic.html', '/cdn/policy-timeline.iife.min.js'],
]) {
  test(`a plain page with one script and one element shows the policy, and loads nothing but it and its scripts (${name})`, async () => {
    const { page: tab, requests, messages } = await openPage(browser, `${origin}/${name}`);
    assert.equal(await entriesIn(tab), 20);
    await tab.waitForFunction(isDraggable);
    assert.deepEqual(requests.sort(), [...scripts, `/${name}`, '/policy.json'].sort());
    assert.deepEqual(messages, []);
  });
}

test('a page that has only the module shows, opens and zooms the policy', async () => {
  const { page: tab } = await openPage(browser, `${origin}/alone.html`);
  const errors = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  assert.equal(await entriesIn(tab), 20);
  await tab.click('policy-timeline >>> ol button[aria-expanded]');
  await tab.click('::-p-aria([name="Zoom in"][role="button"])');
  await tab.waitForFunction(() => document.querySelector('policy-timeline').range !== null);
  assert.equal(await tab.evaluate(() => document.querySelector('policy-timeline').open.length), 1);
  assert.deepEqual(errors, []);
});

test('the same page works under a strict content security policy', async () => {
  const { page: tab, messages } = await openPage(browser, `${origin}/strict.html`);
  assert.equal(await entriesIn(tab), 20);
  assert.deepEqual(messages, []);
});

test('a page with the policy inside the element asks for nothing but the script', async () => {
  const { page: tab, requests, messages } = await openPage(browser, `${origin}/inline.html`);
  assert.equal(await entriesIn(tab), 20);
  assert.deepEqual(requests, ['/inline.html', '/cdn/policy-timeline.iife.min.js']);
  assert.deepEqual(messages, []);
});

test('the classic script works in a sandboxed frame, as content systems embed it', async () => {
  const { page: tab, messages } = await openPage(browser, `${origin}/frame.html`);
  const [frame] = tab.mainFrame().childFrames();
  assert.equal(await entriesIn(frame), 20);
  assert.deepEqual(messages, []);
});
