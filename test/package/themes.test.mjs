// The themes of the package on a page: what they may set, what can be read and seen in them, on screens and on paper.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { colourContrasts } from './support/colour-contrast.mjs';
import { isDrawn } from './support/drawn.mjs';
import { glyphContrast } from './support/glyph-contrast.mjs';
import { read, root } from './support/project.mjs';
import { servedProject } from './support/served.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const THEMES = readdirSync(join(root, 'themes')).map((file) => file.replace('.css', ''));
const SCHEMES = ['light', 'dark'];
const EVENT = '2025-11-21-order-granting-stay';

/** WCAG 1.4.3 and 1.4.11; of high contrast 1.4.6. */
const textOf = (theme) => (theme === 'high-contrast' ? 7 : 4.5);
const SHAPES = 3;

/** What is no text, and the property that has its colour. A ring is one of its edge. */
const KINDS = [
  { what: 'shapes', selector: '.glyph:not([data-category=report])', colour: 'backgroundColor' },
  { what: 'rings', selector: '.glyph[data-category=report]', colour: 'borderTopColor' },
  { what: 'where states stand', selector: '.stand', colour: 'borderInlineStartColor' },
  { what: 'the search field', selector: '.search', colour: 'borderTopColor' },
  { what: 'clusters', selector: '.pill', colour: 'borderTopColor' },
  { what: 'the focus', selector: '.title', colour: 'outlineColor' },
];

const pageIn = (sheets, content) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><style>:root { color-scheme: light dark; background: Canvas }
::part(title) { outline-color: var(--policy-timeline-accent) }</style>${sheets}
<script type="module" src="/cdn/policy-timeline.min.js"></script>${content}`;
const link = (theme) => `<link rel="stylesheet" href="/themes/${theme}.css">`;
const src = 'src="/demo/policies/iptp-1583.json"';
const both = `<policy-timeline ${src}></policy-timeline><case-card ${src} case="ctr"></case-card>`;
const OWN = '<style>policy-timeline { --policy-timeline-accent: #123456 } policy-timeline::part(title) { color: rgb(1, 2, 3) }</style>';

const served = servedProject({
  ...Object.fromEntries(THEMES.map((theme) => [`/${theme}`, pageIn(link(theme), both)])),
  ...Object.fromEntries(THEMES.map((theme) => [`/own-${theme}`, pageIn(OWN + link(theme), both)])),
  '/several': pageIn(link('newspaper') + link('tabloid'), ['policy-timeline-newspaper', 'mine policy-timeline-tabloid', 'policy-timeline-none']
    .map((name) => `<policy-timeline ${src} class="${name}"></policy-timeline>`).join('')),
});

async function opened(path, { scheme = 'light', width = 1160, medium = 'screen' } = {}) {
  const page = await served.browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${served.origin}${path}`);
  await page.waitForFunction(isDrawn);
  await page.waitForNetworkIdle();
  await page.emulateMediaType(medium);
  return { page, asked };
}

/** Runs in the page: an event is open and pointed out, in the middle of the window. */
async function openEvent(id) {
  const timeline = document.querySelector('policy-timeline');
  Object.assign(timeline, { open: [id], selected: id });
  await timeline.updateComplete;
  timeline.shadowRoot.querySelector(`.event[data-event="${id}"] .event-button`).scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frames = 0; frames < 5; frames += 1) await new Promise((next) => requestAnimationFrame(next));
}

/** Runs in the page. */
async function contrastByAxe(rule) {
  const { violations } = await globalThis.axe.run({ include: ['policy-timeline', 'case-card'] }, { runOnly: [rule, 'target-size'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`));
}

/** Runs in the page: a computed style of a part of each timeline. */
const styles = (part, property) => [...document.querySelectorAll('policy-timeline')]
  .map(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector(`[part~="${part}"]`))[property]);

const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap(({ declarations }) => declarations);
const names = (group) => new Set(elements.flatMap((element) => (element[group] ?? []).map(({ name }) => name)));
/** Parts that an element has beside others are told in the words of those: `chip-agency`, `menu-button`. */
const parts = new Set([...names('cssParts'), ...elements.flatMap(({ cssParts }) => cssParts.flatMap(({ description }) => [...description.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)))]);

for (const theme of THEMES) {
  const css = read(`themes/${theme}.css`);
  const bare = css.replace(/\/\*[^]*?\*\//g, '');

  test(`the theme ${theme} is made of public custom properties and parts alone, and asks for nothing`, () => {
    const found = (pattern) => [...bare.matchAll(pattern)].map(([, name]) => name);
    assert.deepEqual(found(/(--[\w-]+)/g).filter((name) => !names('cssProperties').has(name)), []);
    assert.deepEqual(found(/::part\(([^)]*)\)/g).filter((name) => !parts.has(name)), []);
    assert.doesNotMatch(bare, /url\(|image-set|@import|@font-face|src:|!important/);
    assert.match(css, new RegExp(`^/\\*[^]*?<link rel="stylesheet" href="…/themes/${theme}\\.css">[^]*?class="policy-timeline-${theme}"[^]*?\\*/`));
  });

  for (const scheme of SCHEMES) {
    test(`every text, shape and control can be told from what is below it in the theme ${theme}, ${scheme}`, async () => {
      const { page, asked } = await opened(`/${theme}`, { scheme });
      assert.deepEqual(asked.filter((url) => !url.startsWith(served.origin) && !url.startsWith('data:')), []);
      const shapes = await page.evaluate(colourContrasts, KINDS);
      assert.deepEqual(shapes.filter(({ count, least }) => count === 0 || !(least >= SHAPES)), []);
      await page.addScriptTag({ path: axe });
      const rule = theme === 'high-contrast' ? 'color-contrast-enhanced' : 'color-contrast';
      for (const act of [() => {}, openEvent]) {
        await page.evaluate(act, EVENT);
        const texts = await glyphContrast(page, [':host', '*']);
        assert.ok(texts.length > 30, `${texts.length} texts`);
        assert.deepEqual(texts.filter(({ least }) => least < textOf(theme)).map(({ text, least, where }) => `${text}: ${least.toFixed(2)} at ${where}`), []);
      }
      assert.deepEqual(await page.evaluate(contrastByAxe, rule), []);
      await page.close();
    });
  }

  test(`the theme ${theme} is dark on white on paper`, async () => {
    const { page } = await opened(`/${theme}`, { scheme: 'dark', width: 718, medium: 'print' });
    const onPaper = [...KINDS.slice(0, 3), ...['title', 'summary', 'badge', 'stand-name', 'event-title', 'event-meta', 'case-name', 'section-heading']
      .map((part) => ({ what: part, selector: `[part~="${part}"]`, colour: 'color' }))];
    const found = await page.evaluate(colourContrasts, onPaper);
    assert.deepEqual(found.filter(({ count, least }) => count === 0 || !(least >= 4.5)), []);
    await page.close();
  });

  test(`what a page says for itself wins over the theme ${theme}, wherever it stands`, async () => {
    const { page } = await opened(`/own-${theme}`);
    assert.deepEqual(await page.evaluate(styles, 'title', 'color'), ['rgb(1, 2, 3)']);
    const accent = await page.$eval('policy-timeline', (timeline) => getComputedStyle(timeline).getPropertyValue('--policy-timeline-accent'));
    assert.equal(accent, '#123456');
    await page.close();
  });
}

test('where a page loads several themes, each timeline wears the one that it names, and one may name none', async () => {
  const { page } = await opened('/several');
  assert.deepEqual(await page.evaluate(styles, 'title', 'textTransform'), ['none', 'uppercase', 'none']);
  assert.deepEqual(await page.evaluate(styles, 'base', 'borderTopStyle'), ['double', 'solid', 'solid']);
  assert.deepEqual(await page.evaluate(styles, 'base', 'borderTopWidth'), ['4px', '14px', '1px']);
  await page.close();
});
