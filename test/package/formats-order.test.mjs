// Formats are read wherever an app asks for them, whatever runs first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { startBrowser } from './support/browser.mjs';
import { root } from './support/project.mjs';

const DEFINE = "import 'policy-timeline/define.js';";
const FORMATS = "import 'policy-timeline/formats.js';";

/** The scripts of a page, each a module of its own. Registered once, all of them know it: they share what they import. */
const PAGES = {
  'before the elements': [`${FORMATS} ${DEFINE}`],
  'after the elements': [`${DEFINE} ${FORMATS}`],
  'in another script': [DEFINE, FORMATS],
};

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser?.close());

async function filesOf(scripts) {
  const pages = scripts.map((_, index) => `entry-${index}`);
  const plugin = {
    name: 'entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^entry-/ }, ({ path }) => ({ path, namespace: 'entry' }));
      onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({ contents: scripts[pages.indexOf(path)], resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: pages, plugins: [plugin], bundle: true, splitting: true, write: false, format: 'esm', target: 'es2022', outdir: '/',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
}

for (const [name, scripts] of Object.entries(PAGES)) {
  test(`a page that asks for formats ${name} reads its table`, async () => {
    const files = await filesOf(scripts);
    const tags = [...files.keys()].filter((path) => path.startsWith('/entry')).sort().map((path) => `<script type="module" src="${path}"></script>`);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body = files.get(pathname) ?? (pathname === '/table.csv' ? 'date,title\n2025-03-07,Filed\n'
        : `<!doctype html><html lang="en"><title>Page</title><policy-timeline src="table.csv" format="csv"></policy-timeline>${tags.join('')}`);
      void request.respond({ body, contentType: files.has(pathname) ? 'text/javascript' : 'text/html; charset=utf-8' });
    });
    await page.goto('http://page.test/');
    await page.waitForFunction(() => document.querySelector('policy-timeline').shadowRoot?.querySelector('.event, [role=alert]'));
    assert.match(await page.$eval('policy-timeline', ({ shadowRoot }) => shadowRoot.textContent), /Filed/);
    await page.close();
  });
}
