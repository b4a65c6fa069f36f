import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../../../test/engines/chromium.mjs';
import { findBrowser } from '../find-browser.mjs';
import { listen } from '../listen.mjs';
import { root } from '../run.mjs';
import { fileHandler } from '../static-server.mjs';

/** Letters of the font and edges of boxes are drawn alike on every run. */
const steady = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars', '--force-color-profile=srgb'];

/** The day on which every picture is taken. */
const TODAY = Date.UTC(2026, 2, 1);

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const pageOf = (name, attributes) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<link rel="icon" href="data:,"><style>
  :root { color-scheme: light dark; background: light-dark(#eef0f4, #121418); font-family: system-ui, sans-serif }
  body { margin: 0 auto; padding: clamp(0px, 2vw - 8px, 24px); max-width: 1600px }
</style>
<script type="module" src="/cdn/policy-timeline.min.js"></script>
<policy-timeline src="/documents/${name}" ${Object.entries(attributes).map(([key, value]) => `${key}="${quoted(value)}"`).join(' ')}></policy-timeline>`;

/** Serves the built files, the documents, and a page for each with the attributes that its address names. */
function serverOf(documents) {
  const files = fileHandler({ folder: root, served: ['cdn', 'demo'] });
  const texts = {
    '/page': ({ searchParams }) => ['text/html', pageOf(searchParams.get('document'), JSON.parse(searchParams.get('attributes')))],
    ...Object.fromEntries(Object.entries(documents).map(([name, { policy }]) => [`/documents/${name}`, () => ['application/json', JSON.stringify(policy)]])),
  };
  return createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const text = texts[url.pathname];
    if (!text) return files(request, response);
    const [type, body] = text(url);
    return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
}

/** Runs in the page before its own scripts. */
function stopClock(today) {
  Date.now = () => today;
}

/** Runs in the page: the timeline and its idle parts are there, and nothing waits to be drawn. */
async function isDrawn() {
  const timeline = document.querySelector('policy-timeline');
  if (!timeline?.shadowRoot?.querySelector('[part~="header"], [role="alert"]')) return false;
  await timeline.updateComplete;
  for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }));
  return true;
}

/** Waits until what was done is drawn. */
export const settle = (page) => page.waitForFunction(isDrawn);

/**
 * A browser that shows documents in the built element.
 *
 * @param {Record<string, {policy: object, attributes?: Record<string, string>}>} documents
 */
export async function openStage(documents) {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no Chrome or Chromium here: install one, or name it in CHROME_PATH.');
  const server = serverOf(documents);
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const browser = await puppeteer.launch({ executablePath, args: [...chromiumArgs, ...steady], protocolTimeout: 120_000 });
  return {
    /** A page with a document, drawn, in a window of a size, a colour scheme, and with attributes beside those of the document. */
    async show(name, { width, height, scheme = 'light', attributes = {} }) {
      // A context of its own keeps each page in front, so that pages side by side are all drawn.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluateOnNewDocument(stopClock, TODAY);
      const given = JSON.stringify({ ...documents[name].attributes, ...attributes });
      await page.goto(`${origin}/page?document=${name}&attributes=${encodeURIComponent(given)}`, { waitUntil: 'load' });
      await page.waitForNetworkIdle({ idleTime: 100 });
      await settle(page);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
