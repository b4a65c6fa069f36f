// What style sheets of users become in builds that rewrite light-dark() for older browsers, as those of Vite and Next do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { transform } from 'lightningcss';
import { startBrowser } from './support/browser.mjs';
import { indented, read } from './support/project.mjs';

const version = (major, minor = 0) => (major << 16) | (minor << 8);
const BUILDS = {
  'no build': null,
  'Vite 8': { chrome: version(111), edge: version(111), firefox: version(114), safari: version(16, 4) },
  'Next 16': { chrome: version(111), edge: version(111), firefox: version(111), safari: version(16, 4) },
};
const build = (code, targets) => (targets
  ? transform({ filename: 'theme.css', code: Buffer.from(code), targets, minify: true }).code.toString() : code);

const theme = indented('README.md', '--policy-timeline-text:');
const storybook = read('.storybook/scheme.css') + read('stories/policy-timeline/themes.css');
const [, demo] = /<style>([^]*?)<\/style>/.exec(read('demo/theme.html'));
const SHEETS = {
  'the README': { css: theme, schemes: ['system'] },
  'the README, with a switch of the page': { css: `${theme} .dark { color-scheme: dark; }`, schemes: ['system', 'class'] },
  'Storybook': { css: storybook, schemes: ['data'] },
  'the demo': { css: read('demo/demo.css') + demo, schemes: ['system'] },
};

let browser;
let page;
before(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Page</title><style></style>
    <policy-timeline class="gazette"><script type="application/json">${read('demo/policies/minimal.json')}</script></policy-timeline>`);
  await page.addScriptTag({ content: read('cdn/policy-timeline.min.js'), type: 'module' });
  await page.waitForFunction(() => document.querySelector('policy-timeline').shadowRoot?.querySelector('[part=title]'));
});
after(() => browser?.close());

/** Says the scheme in one of the ways in which pages do. */
async function choose(way, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: way === 'system' ? scheme : 'light' }]);
  await page.evaluate((by, name) => {
    const { classList, dataset } = document.documentElement;
    classList.toggle('dark', by === 'class' && name === 'dark');
    dataset.scheme = by === 'data' ? name : '';
  }, way, scheme);
}

/** Runs in the page: the colours that each token of a sheet has in the element. */
function coloursInPage(css, tokens) {
  document.querySelector('style').textContent = css;
  const probe = document.querySelector('policy-timeline').shadowRoot.querySelector('[part=title]');
  return tokens.map((token) => {
    probe.style.color = `var(${token}, lime)`;
    const { color } = getComputedStyle(probe);
    probe.style.color = '';
    return `${token}: ${color}`;
  });
}

/** Each token with the colour that the sheet says, by the element's own words. */
function expected(css, scheme) {
  const found = [...css.matchAll(/(--policy-timeline-[a-z]+): light-dark\((#\w+), (#\w+)\)/g)];
  return found.map(([, token, light, dark]) => `${token}: ${rgb(scheme === 'dark' ? dark : light)}`);
}

const rgb = (hex) => `rgb(${hex.match(/[0-9a-f]{2}/gi).map((pair) => parseInt(pair, 16)).join(', ')})`;

for (const [name, { css, schemes }] of Object.entries(SHEETS)) {
  for (const [builder, targets] of Object.entries(BUILDS)) {
    test(`the theme of ${name} keeps its colours in light and dark (${builder})`, async () => {
      for (const way of schemes) {
        for (const scheme of ['light', 'dark']) {
          await choose(way, scheme);
          const wanted = expected(css, scheme);
          assert.ok(wanted.length >= 9);
          const tokens = wanted.map((line) => line.split(':')[0]);
          assert.deepEqual(await page.evaluate(coloursInPage, build(css, targets), tokens), wanted);
        }
      }
    });
  }
}

test('without a color-scheme in a style sheet, such builds lose the colours, as the README warns', async () => {
  await choose('system', 'dark');
  const css = build(theme.replace(/color-scheme: light dark/, 'margin: 0'), BUILDS['Vite 8']);
  const [colour] = await page.evaluate(coloursInPage, css, ['--policy-timeline-text']);
  assert.notEqual(colour, expected(theme, 'dark')[0]);
});
