import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';
import { html } from 'lit';
import { parse } from '../../dist/static.js';
import '../../dist/define.js';
import { startBrowser } from './support/browser.mjs';
import { read, root } from './support/project.mjs';

const sample = JSON.parse(read('demo/policies/iptp-1583.json'));
const body = { html: '<p>One <b>two</b></p><ul><li>three</li></ul>' };
const withHtml = {
  title: 'Bodies of HTML', summary: body, notes: { note: { text: body } }, commentary: [{ title: 'Article', body }],
  cases: [{ id: 'doe', name: 'Doe v. Roe' }],
  events: [{ id: 'first', date: '2025-03-07', title: 'Filed', body, notes: ['note'], cases: 'doe' }, { id: 'second', date: '2025-04', title: 'Heard' }],
};

const timelineOf = (policy) => collectResult(render(html`<policy-timeline .policy=${policy}></policy-timeline>`));
const cardOf = (policy, id) => collectResult(render(html`<case-card .policy=${policy} case=${id}></case-card>`));

const hydration = "import './dist/hydrate.js';";
const start = `
  globalThis.drawn = (element) => [...element.shadowRoot.querySelectorAll('h1, h2, h3, li, button, p')];
  const element = document.querySelector('policy-timeline, case-card');
  globalThis.served = drawn(element);
  const data = document.querySelector('#data')?.textContent;
  if (data) element.policy = JSON.parse(data);
  await import('./dist/define.js');
  await element.updateComplete;
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
  document.documentElement.dataset.ready = '';
`;

/** With Lit's own checks, which tell of every update that is not as it should be. */
async function bundle(contents) {
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents, resolveDir: root }, bundle: true, write: false, format: 'esm', conditions: ['development'],
  });
  return text;
}

const scripts = {};
let browser;
before(async () => {
  scripts.hydrating = await bundle(hydration + start);
  scripts.plain = await bundle(start);
  browser = await startBrowser();
});
after(() => browser?.close());

/** Opens a page that a server drew an element on. */
async function open(drawn, data, { lang = 'en', script = 'hydrating' } = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setRequestInterception(true);
  const files = {
    '/': ['text/html', `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
      <script>globalThis.litIssuedWarnings = new Set(['dev-mode'])</script>${drawn}
      ${data ? `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : ''}
      <script type="module" src="/script.js"></script>`],
    '/script.js': ['text/javascript', scripts[script]],
  };
  page.on('request', (request) => {
    const [contentType, text] = files[new URL(request.url()).pathname] ?? ['text/plain', ''];
    void request.respond({ contentType: `${contentType}; charset=utf-8`, body: text });
  });
  await page.goto('http://page.test/');
  await page.waitForSelector('html[data-ready]');
  return { page, messages };
}

/** Runs in the page: what the server drew and the element goes on with, of all that it drew. */
const keptPart = () => {
  const element = document.querySelector('policy-timeline, case-card');
  const now = new Set(globalThis.drawn(element));
  return globalThis.served.filter((node) => now.has(node)).length / globalThis.served.length;
};

const inside = (page, selector, take) => page.$eval('policy-timeline', (element, query) =>
  [...element.shadowRoot.querySelectorAll(query)].map((node) => node.textContent.replace(/\s+/g, ' ').trim()), selector)
  .then((texts) => (take ? texts[0] : texts));

test('a server draws the whole policy', async () => {
  const text = await timelineOf(sample);
  for (const { title } of sample.events) assert.ok(text.includes(title), title);
  for (const { name } of sample.cases) assert.ok(text.includes(name), name);
});

test('a server draws a case as a card', async () => {
  const text = await cardOf(sample, 'ctr');
  assert.match(text, /Center for Taxpayer Rights v\. Internal Revenue Service/);
  assert.match(text, /No\. 1:25-cv-00457/);
});

for (const [name, policy] of [['the sample', sample], ['bodies of HTML', withHtml]]) {
  test(`a browser goes on with what a server drew (${name})`, async () => {
    const { page, messages } = await open(await timelineOf(policy), policy);
    assert.deepEqual(messages, []);
    assert.equal(await page.evaluate(keptPart), 1);
    assert.equal((await inside(page, '.event')).length, policy.events.length);
    const { id, title } = parse(policy).policy.events[0];
    await page.$eval('policy-timeline', (element, event) => element.shadowRoot.querySelector(`[data-event="${event}"] .event-button`).click(), id);
    assert.deepEqual(await page.$eval('policy-timeline', (element) => element.open), [id]);
    assert.equal(await inside(page, '.title', true), policy.title);
    assert.ok((await inside(page, '[aria-expanded=true] [part=event-title]')).includes(title));
    assert.deepEqual(messages, []);
    await page.close();
  });
}

test('a browser goes on with a card that a server drew', async () => {
  const { page, messages } = await open(await cardOf(sample, 'ctr'), sample);
  assert.deepEqual(messages, []);
  assert.equal(await page.evaluate(keptPart), 1);
  await page.close();
});

test('HTML gets its markup where there is a browser to read it', async () => {
  assert.match(await timelineOf(withHtml), /One two three/);
  const { page } = await open(await timelineOf(withHtml), withHtml);
  assert.deepEqual(await inside(page, '.summary p, .summary strong, .summary li'), ['One two', 'two', 'three']);
  assert.deepEqual(await inside(page, '[part=notes] li li, [part=commentary] strong'), ['two', 'three']);
  await page.close();
});

test('words and dates become those of the page, which the server did not know', async () => {
  const { page, messages } = await open(await timelineOf(sample), sample, { lang: 'fr' });
  assert.deepEqual(messages, []);
  assert.equal(await page.evaluate(keptPart), 1);
  assert.equal(await inside(page, '.when', true), '27 févr. 2025');
  await page.close();
});

test('the chart becomes as wide as its page', async () => {
  const { page } = await open(await timelineOf(sample), sample);
  const [mark, plot] = await page.$eval('policy-timeline', (element) => ['.mark', '#plot'].map((selector) =>
    Math.max(...[...element.shadowRoot.querySelectorAll(selector)].map((node) => node.getBoundingClientRect().right))));
  assert.ok(mark <= plot + 1 && mark > plot * 0.95, `${mark} of ${plot}`);
  await page.close();
});

for (const [name, data, options] of [
  ['another document', withHtml, {}],
  ['no document', null, {}],
  ['no support for hydration', sample, { script: 'plain' }],
]) {
  test(`what a server drew is replaced, and not doubled, where a page has ${name}`, async () => {
    const { page, messages } = await open(await timelineOf(sample), data, options);
    assert.deepEqual(messages, []);
    assert.deepEqual(await inside(page, '.title'), data ? [data.title] : []);
    await page.close();
  });
}
