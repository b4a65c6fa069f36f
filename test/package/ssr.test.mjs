import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build as esbuild } from 'esbuild';
import { html } from 'lit';
import { build as vite } from 'vite';
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

/** Runs in the page before its scripts: what the server drew, to tell it from what is drawn again. Marks may merge on another width. */
const remember = `globalThis.drawn = (element) => [...element.shadowRoot.querySelectorAll('h1, h2, h3, li, button:not(.mark), p')];
  globalThis.served = drawn(document.querySelector('policy-timeline, case-card'));`;
const give = `const element = document.querySelector('policy-timeline, case-card');
  const data = document.querySelector('#data')?.textContent;
  if (data) element.policy = JSON.parse(data);
  const settled = async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((next) => setTimeout(next)).then(() => element.updateComplete);
    document.documentElement.dataset.ready = '';
  };`;
const HYDRATE = "import 'policy-timeline/hydrate.js';";
const DEFINE = "import 'policy-timeline/define.js';";

/** The scripts of pages, by what one of them may do with our entries. */
const PAGES = {
  hydrating: `${HYDRATE} ${give} void settled();`,
  plain: `${DEFINE} ${give} void settled();`,
  'the elements first': `${DEFINE} ${HYDRATE} ${give} void settled();`,
  'the elements again, later': `${HYDRATE} ${give} await import('policy-timeline/define.js'); void settled();`,
  'the document later': `${HYDRATE} await new Promise((next) => setTimeout(next, 50)); ${give} void settled();`,
  'Lit itself first': `import { html } from 'lit'; globalThis.other = html; ${HYDRATE} ${give} void settled();`,
  "Lit's own support too": `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; ${HYDRATE} ${give} void settled();`,
};

const virtual = (name) => `/page-${Object.keys(PAGES).indexOf(name)}.js`;
const entries = Object.keys(PAGES).map((name) => join(root, virtual(name)));
const textOf = (id) => Object.entries(PAGES).find(([name]) => id.endsWith(virtual(name)))?.[1];

const pagesForEsbuild = {
  name: 'pages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /page-\d+\.js$/ }, ({ path }) => ({ path, namespace: 'page' }));
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({ contents: textOf(path), resolveDir: root }));
  },
};

/** With Lit's own checks, which tell of every update that is not as it should be. */
async function byEsbuild(splitting) {
  const { outputFiles } = await esbuild({
    entryPoints: entries, plugins: [pagesForEsbuild], outdir: '/', splitting,
    bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['development'],
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
}

async function byVite() {
  const { output } = await vite({
    root, configFile: false, logLevel: 'silent',
    plugins: [{ name: 'pages', enforce: 'pre', resolveId: (id) => (textOf(id) ? id : null), load: textOf }],
    build: {
      write: false, target: 'es2022', minify: false,
      rolldownOptions: { input: entries, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

const BUILDS = { 'esbuild in one file': () => byEsbuild(false), 'esbuild --splitting': () => byEsbuild(true), Vite: byVite };

const scripts = {};
let browser;
before(async () => {
  for (const [name, build] of Object.entries(BUILDS)) scripts[name] = await build();
  browser = await startBrowser();
});
after(() => browser?.close());

/** Opens a page that a server drew an element on. */
async function open(drawn, data, { lang = 'en', script = 'hydrating', build = 'esbuild in one file' } = {}) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setRequestInterception(true);
  const text = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode'])</script>${drawn}
    ${data ? `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` : ''}
    <script>${remember}</script><script type="module" src="${virtual(script)}"></script>`;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isPage = pathname === '/';
    const body = isPage ? text : scripts[build].get(pathname);
    void request.respond({ contentType: `text/${isPage ? 'html' : 'javascript'}; charset=utf-8`, status: body ? 200 : 404, body: body ?? '' });
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
  assert.equal(await inside(page, '.when', true), '27 févr.');
  await page.close();
});

test('the chart becomes as wide as its page', async () => {
  const { page } = await open(await timelineOf(sample), sample);
  const [mark, plot] = await page.$eval('policy-timeline', (element) => ['.mark', '#plot'].map((selector) =>
    Math.max(...[...element.shadowRoot.querySelectorAll(selector)].map((node) => node.getBoundingClientRect().right))));
  assert.ok(mark <= plot + 1 && mark > plot * 0.95, `${mark} of ${plot}`);
  await page.close();
});

for (const build of Object.keys(BUILDS)) {
  for (const script of Object.keys(PAGES).filter((name) => name !== 'plain')) {
    test(`a page that asks for ${script} goes on with what the server drew (${build})`, async () => {
      const { page, messages } = await open(await timelineOf(sample), sample, { script, build });
      assert.deepEqual(messages, []);
      assert.equal(await page.evaluate(keptPart), 1);
      assert.deepEqual(await inside(page, '.title'), [sample.title]);
      assert.equal((await inside(page, '.event')).length, sample.events.length);
      await page.close();
    });
  }
}

test('what a server drew stays where the page names no document', async () => {
  for (const script of ['hydrating', 'plain']) {
    const { page, messages } = await open(await timelineOf(sample), null, { script });
    assert.deepEqual(messages, []);
    assert.equal(await page.evaluate(keptPart), 1);
    assert.deepEqual(await inside(page, '.title'), [sample.title]);
    await page.close();
  }
});

for (const [name, data, options] of [
  ['another document', withHtml, {}],
  ['no support for hydration', sample, { script: 'plain' }],
]) {
  test(`what a server drew is replaced, and not doubled, where a page has ${name}`, async () => {
    const { page, messages } = await open(await timelineOf(sample), data, options);
    assert.deepEqual(messages, []);
    assert.deepEqual(await inside(page, '.title'), [data.title]);
    assert.equal((await inside(page, '.event')).length, data.events.length);
    await page.close();
  });
}
