// What the editors of content systems make of an element with its document inside, and what a reader sees of it then.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse, renderStatic } from '../../dist/static.js';
import { startBrowser } from './support/browser.mjs';
import { read } from './support/project.mjs';

const policy = JSON.parse(read('demo/policies/minimal.json'));
const inline = `<script type="application/json">${JSON.stringify(policy).replaceAll('<', '\\u003c')}</script>`;
const rendered = renderStatic(parse(policy).policy);

/** WordPress makes paragraphs of what stands between blank lines or beside blocks, scripts too. */
const wrapped = (html) => html.replace(/<script type="application\/json">[^]*?<\/script>/, (found) => `<p>${found}</p>`);

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

async function open(body) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond(request.url().endsWith('.js')
    ? { contentType: 'text/javascript', body: read(`cdn${new URL(request.url()).pathname}`) }
    : { contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="/policy-timeline.min.js"></script>${body}` }));
  await page.goto('http://page.test/', { waitUntil: 'load' });
  return { page, messages };
}

for (const [name, html] of [
  ['a script inside', `<policy-timeline>${inline}</policy-timeline>`],
  ['a text and a script inside', `<policy-timeline><p>In short.</p>\n${inline}</policy-timeline>`],
  ['the output of render', rendered],
]) {
  test(`${name}, wrapped in paragraphs by an editor, becomes the timeline`, async () => {
    const { page, messages } = await open(wrapped(html));
    await page.waitForFunction(() => document.querySelector('policy-timeline').shadowRoot?.querySelector('.event'));
    assert.deepEqual(messages, []);
    await page.close();
  });
}

test('an author whose editor dropped the script is told on the console, and readers keep what is there', async () => {
  const { page, messages } = await open(rendered.replace(/<script[^]*?<\/script>/, ''));
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  assert.match(messages.join(), /<policy-timeline> has no document: it needs src, policy, or a <script type="application\/json"> inside/);
  assert.ok(await page.$eval('policy-timeline h2', (heading) => heading.checkVisibility()));
  await page.close();
});

for (const [name, body] of [
  ['an element with nothing in it', '<policy-timeline></policy-timeline>'],
  ['an element whose document the page sets as it loads', `<policy-timeline><p>In short.</p></policy-timeline><script type="module">
    document.querySelector('policy-timeline').policy = ${JSON.stringify(policy)};</script>`],
  ['an element that a framework fills, or makes anew, when the page is loaded', `<policy-timeline><p>In short.</p></policy-timeline>
    <policy-timeline><p>In short.</p></policy-timeline><script type="module">
    const [first, second] = document.querySelectorAll('policy-timeline');
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { first.policy = ${JSON.stringify(policy)}; second.remove(); };
    addEventListener('load', () => port2.postMessage(0));</script>`],
]) {
  test(`nothing is said of ${name}`, async () => {
    const { page, messages } = await open(body);
    await page.waitForFunction(() => document.querySelector('policy-timeline').shadowRoot);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
    assert.deepEqual(messages, []);
    await page.close();
  });
}
