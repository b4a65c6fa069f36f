import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, renderStatic } from '../../dist/static.js';
import { startBrowser } from './support/browser.mjs';
import { read, root } from './support/project.mjs';

const sample = JSON.parse(read('demo/policies/iptp-1583.json'));
const short = {
  title: 'A policy in three events', lang: 'en',
  events: [
    { date: '2025-02-28', kind: 'announced', title: 'The agency announces the policy', body: 'It says why.' },
    { date: '2025-03-07', kind: 'complaint', title: 'A first complaint is filed' },
    { date: '2025-04', kind: 'order', title: 'The court rules' },
  ],
};
const script = readFileSync(join(root, 'cdn/policy-timeline.min.js'), 'utf8');
const strict = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'">';

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

/** Runs in the page before its own scripts: keeps what moves, and the frames in which a title is seen no more: a parser may pause before it. */
function watch() {
  globalThis.shifts = [];
  globalThis.frames = { all: 0, blank: 0 };
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
  let wasSeen = false;
  const look = () => {
    const element = document.querySelector('policy-timeline');
    const title = (element?.shadowRoot ?? element)?.querySelector('h2');
    const isSeen = Boolean(title?.checkVisibility() && title.getBoundingClientRect().height > 10);
    wasSeen ||= isSeen;
    if (element) globalThis.frames.all += 1;
    if (wasSeen && !isSeen) globalThis.frames.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: waits for so many frames. */
const frames = async (count) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise((next) => requestAnimationFrame(next));
};

/** A page around a static part, to which the script comes when it is let. */
async function open(policy, { width, tag, head = '', hash = '' }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(watch);
  await page.setRequestInterception(true);
  const late = Promise.withResolvers?.() ?? deferred();
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}${tag.startsWith('<script src') ? tag : ''}</head>
    <body><h1>Above</h1><p>Text above.</p>${renderStatic(parse(policy).policy)}<p id="below">Text below.</p>${tag.startsWith('<script src') ? '' : tag}</body></html>`;
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/script.js') await late.promise;
    await request.respond(pathname === '/' ? { contentType: 'text/html; charset=utf-8', body: html }
      : { contentType: 'text/javascript', body: pathname === '/script.js' ? script : '' });
  });
  const opened = page.goto(`http://page.test/${hash}`);
  return { page, opened, letScriptCome: late.resolve };
}

function deferred() {
  let resolve;
  const promise = new Promise((done) => { resolve = done; });
  return { promise, resolve };
}

const isUpgraded = () => document.querySelector('policy-timeline')?.shadowRoot?.querySelector('ol') !== null
  && document.querySelector('policy-timeline')?.shadowRoot !== null;

const results = (page) => page.evaluate(() => ({ shifts: globalThis.shifts, blank: globalThis.frames.blank, seen: globalThis.frames.all > 3 }));

const STILL = { shifts: [], blank: 0, seen: true };
const module = '<script type="module" src="/script.js"></script>';

for (const [name, policy] of [['the sample', sample], ['three events', short]]) {
  for (const width of [320, 1160]) {
    test(`a script that comes late changes a static page in place: nothing moves, no frame is blank (${name}, ${width} pixels)`, async () => {
      const { page, opened, letScriptCome } = await open(policy, { width, tag: module });
      await page.waitForSelector('policy-timeline h2');
      await page.evaluate(frames, 5);
      assert.equal(await page.$eval('policy-timeline', (element) => element.shadowRoot), null);
      letScriptCome();
      await opened;
      await page.waitForFunction(isUpgraded);
      await page.evaluate(frames, 5);
      assert.deepEqual(await results(page), STILL);
      await page.close();
    });
  }
}

test('a script that is there first changes it in place as well', async () => {
  const { page, opened, letScriptCome } = await open(short, { width: 320, tag: '<script src="/script.js" async type="module"></script>' });
  letScriptCome();
  await opened;
  await page.waitForFunction(isUpgraded);
  await page.evaluate(frames, 5);
  assert.deepEqual((await results(page)).shifts, []);
  await page.close();
});

test('a page whose policy forbids styles works as well', async () => {
  const { page, opened, letScriptCome } = await open(short, { width: 1160, tag: module.replace('/script.js', 'http://page.test/script.js'), head: strict });
  letScriptCome();
  await opened;
  await page.waitForFunction(isUpgraded);
  assert.equal((await results(page)).blank, 0);
  await page.close();
});

/** Runs in the page: where the top of an event's entry is, in the static part or in the picture. */
const topOf = (id) => {
  const root = document.querySelector('policy-timeline').shadowRoot;
  const entry = root ? root.querySelector(`.event[data-event="${id}"]`) : document.querySelector(`li[id$="/${id}"]`);
  return entry.getBoundingClientRect().top;
};

for (const width of [320, 1160]) {
  test(`a reader in the middle of an event goes on reading it when the script comes late (${width} pixels)`, async () => {
    const { id } = parse(sample).policy.events[12];
    const { page, opened, letScriptCome } = await open(sample, { width, tag: module });
    await page.waitForSelector('#below');
    await page.evaluate((top) => scrollBy(0, top + 40), await page.evaluate(topOf, id));
    await page.evaluate(frames, 3);
    letScriptCome();
    await opened;
    await page.waitForFunction(isUpgraded);
    await page.evaluate(frames, 5);
    assert.deepEqual(await page.$eval('policy-timeline', (element) => element.open), [id]);
    const top = await page.evaluate(topOf, id);
    assert.ok(Math.abs(top + 40) <= 1, `the event stands at ${top}`);
    assert.deepEqual(await results(page), STILL);
    await page.close();
  });
}

test('a reader of what follows the timeline stays there when the script comes late', async () => {
  const { page, opened, letScriptCome } = await open(sample, { width: 640, tag: `<div style="height: 200vh">More</div>${module}` });
  await page.waitForSelector('#below');
  const below = () => page.$eval('#below', (element) => element.getBoundingClientRect().top);
  await page.evaluate((top) => scrollBy(0, top - 100), await below());
  letScriptCome();
  await opened;
  await page.waitForFunction(isUpgraded);
  await page.evaluate(frames, 5);
  assert.ok(Math.abs(await below() - 100) <= 1, `the text below stands at ${await below()}`);
  assert.deepEqual((await results(page)).shifts, []);
  await page.close();
});

test('an address that led to an event without scripts leads to it with them', async () => {
  const { id, events } = parse(sample).policy;
  const event = events[10].id;
  const { page, opened, letScriptCome } = await open(sample, { width: 1160, tag: '', hash: `#${id}/${event}` });
  const seen = (find) => page.waitForFunction((name, key) => {
    const host = document.querySelector('policy-timeline');
    const node = name === 'part' ? document.getElementById(key) : host.shadowRoot.querySelector(`.event[data-event="${key}"]`);
    return node && Math.abs(node.getBoundingClientRect().top) < innerHeight;
  }, { timeout: 5000 }, ...find);
  await opened;
  await seen(['part', `${id}/${event}`]);
  letScriptCome();
  await page.addScriptTag({ url: '/script.js', type: 'module' });
  await page.waitForFunction(isUpgraded);
  await page.evaluate(frames, 5);
  assert.deepEqual(await page.$eval('policy-timeline', (element) => element.open), [event]);
  await seen(['picture', event]);
  await page.close();
});

test('what a short document kept free is less than a window', async () => {
  const { page, opened, letScriptCome } = await open(short, { width: 1160, tag: module });
  letScriptCome();
  await opened;
  await page.waitForFunction(isUpgraded);
  await page.evaluate(frames, 3);
  const spare = await page.$eval('policy-timeline', (element) => element.offsetHeight - element.shadowRoot.querySelector('.root').offsetHeight);
  assert.ok(spare >= 0 && spare < 200, `${spare} pixels`);
  await page.close();
});
