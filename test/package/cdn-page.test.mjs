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
  'alone-stay.html': page(asModule.replace('cdn/', 'alone/'), fromFile.replace(' src', ' on-select="stay" src')),
  'alone-chart.html': page(asModule.replace('cdn/', 'alone/'), fromFile.replace(' src', ' layout="chart" src')),
  'alone-card.html': page(asModule.replace('cdn/', 'alone/'), fromFile.replace(' src', ' layout="card" src')),
  'half.html': page(asModule.replace('cdn/', 'half/'), fromFile),
  'alone-classic.html': page(asClassic.replace('cdn/', 'alone/'), fromFile),
  'alone-format.html': page(asModule.replace('cdn/', 'alone/'), '<policy-timeline src="table.csv" format="csv"></policy-timeline>'),
  'half-format.html': page(asModule.replace('cdn/', 'half/'), '<policy-timeline src="table.csv" format="csv"></policy-timeline>'),
  'format.html': page(asModule, '<policy-timeline src="table.csv" format="csv"></policy-timeline>'),
  'strict.html': page(`<meta http-equiv="Content-Security-Policy" content="${strict}">`, asModule, fromFile),
  'inline.html': page(asClassic, fromScript),
  'frame.html': page('<iframe sandbox="allow-scripts" src="inline.html" title="Policy"></iframe>'),
};

before(async () => {
  cpSync(join(root, 'cdn'), join(folder, 'cdn'), { recursive: true });
  cpSync(join(root, 'cdn/policy-timeline.min.js'), join(folder, 'alone/policy-timeline.min.js'));
  cpSync(join(root, 'cdn/policy-timeline.iife.min.js'), join(folder, 'alone/policy-timeline.iife.min.js'));
  cpSync(join(root, 'cdn'), join(folder, 'half'), { recursive: true });
  for (const name of ['import-csv', 'late-requests']) rmSync(join(folder, `half/formats/${name}.min.js`));
  writeFileSync(join(folder, 'table.csv'), 'date,title\n2025-03-07,Filed\n2025-04-01,Heard\n');
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
  ['module.html', '/cdn/policy-timeline.min.js', '/cdn/formats/asides.min.js', '/cdn/formats/attend.min.js', '/cdn/formats/paper.min.js'],
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

for (const [entry, name, at] of [['Download table', 'alone', 'alone-classic'], ['Download data', 'half', 'half'], ['Cite', 'half', 'half']]) {
  test(`a reader of a page that lacks a file of the script is told which (${entry}, ${at})`, async () => {
    const { page: tab } = await openPage(browser, `${origin}/${at}.html`);
    await tab.click('policy-timeline >>> .menu summary');
    await tab.click(`policy-timeline >>> ::-p-aria([name="${entry}"][role="button"])`);
    await tab.waitForFunction(() => document.querySelector('policy-timeline').shadowRoot.textContent.includes('Not loaded'));
    const said = await tab.$eval('policy-timeline', ({ shadowRoot }) => /Not loaded[^]*?reached\./.exec(shadowRoot.textContent)[0]);
    assert.ok(said.includes(`/${name}/formats/late-requests.min.js cannot be reached.`), said);
  });
}

/** Runs in the page: what it says of files that do not come. */
const saysMissing = (selector) => document.querySelector('policy-timeline')?.shadowRoot?.querySelector(selector)?.textContent.includes('/alone/formats/asides.min.js cannot be reached.');

const inTimeline = (tab, look, ...given) => tab.$eval('policy-timeline', look, ...given);

test('what opens is told in its bare text, and which file is not there, where what draws it does not come', async () => {
  const { page: tab } = await openPage(browser, `${origin}/alone.html`);
  assert.equal(await entriesIn(tab), 20);
  await inTimeline(tab, ({ shadowRoot }) => {
    const row = [...shadowRoot.querySelectorAll('.event')].find((one) => one.querySelector('.detail').textContent.includes('\n'));
    row.querySelector('button').click();
  });
  await tab.waitForFunction(saysMissing, {}, '[role=status]');
  const [text, height] = await inTimeline(tab, ({ shadowRoot }) => {
    const { innerText, offsetHeight } = shadowRoot.querySelector('[part~=event-detail]');
    return [innerText, offsetHeight];
  });
  assert.ok(text.includes('\n') && height > 40, text);
  await tab.click('policy-timeline >>> .menu summary');
  await tab.waitForFunction(saysMissing, {}, '[part=menu]');
});

test('an event opens in the list where its card does not come', async () => {
  const { page: tab } = await openPage(browser, `${origin}/alone-stay.html`);
  assert.equal(await entriesIn(tab), 20);
  await tab.waitForFunction(saysMissing, {}, '[part=menu]');
  const id = await inTimeline(tab, ({ shadowRoot }) => {
    const mark = [...shadowRoot.querySelectorAll('.mark')].find((one) => one.getAttribute('aria-controls')?.startsWith('detail-'));
    mark.click();
    return mark.dataset.event;
  });
  await tab.waitForFunction((event) => document.querySelector('policy-timeline').shadowRoot.activeElement?.closest('.event')?.dataset.event === event, {}, id);
  assert.deepEqual(await inTimeline(tab, ({ open }) => open), [id]);
});

test('a chart without a list says which file is not there when an event is chosen', async () => {
  const { page: tab } = await openPage(browser, `${origin}/alone-chart.html`);
  await tab.waitForFunction(saysMissing, {}, '[part=menu]');
  await inTimeline(tab, ({ shadowRoot }) => shadowRoot.querySelector('.mark[aria-controls=event-card]').click());
  await tab.waitForFunction(saysMissing, {}, '[role=status]');
});

test('the whole is drawn where the short form does not come', async () => {
  const { page: tab } = await openPage(browser, `${origin}/alone-card.html`);
  assert.equal(await entriesIn(tab), 20);
});

for (const [name, file] of [['alone', 'alone/formats/formats.min.js'], ['half', 'half/formats/import-csv.min.js']]) {
  test(`an author whose page lacks ${file} is told so, where the table would be`, async () => {
    const { page: tab } = await openPage(browser, `${origin}/${name}-format.html`);
    const fault = await tab.waitForSelector('policy-timeline >>> [role=alert]');
    const said = await fault.evaluate(({ innerText }) => innerText);
    assert.match(said, /What reads the format "csv" cannot be loaded/);
    assert.ok(said.includes(`/${file} cannot be reached.`), said);
  });
}

test('a page that has the whole folder reads a table', async () => {
  const { page: tab, messages } = await openPage(browser, `${origin}/format.html`);
  assert.equal(await entriesIn(tab), 2);
  assert.deepEqual(messages, []);
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
