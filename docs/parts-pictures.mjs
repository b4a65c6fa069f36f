// Takes the pictures of docs/theming.md, of the built element: where its parts are, each with a number that the table has too,
// and what the custom properties paint. `node docs/parts-pictures.mjs`, after `npm run build`; then `node docs/api-table.mjs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS } from '../scripts/lib/pictures/documents.mjs';
import { openStage, settle } from '../scripts/lib/pictures/stage.mjs';
import { VIEWS } from '../scripts/lib/pictures/views.mjs';
import { root } from '../scripts/lib/run.mjs';
import { fewColours } from '../scripts/lib/pictures/few-colours.mjs';

const FOLDER = `${root}docs/images/parts`;
const WIDTH = 900;
const EVENT = '2025-02-28-dhs-asks-irs';

const inPage = (act) => (page) => page.evaluate(act, EVENT);
const openEvent = inPage((id) => {
  const timeline = document.querySelector('policy-timeline');
  timeline.open = [id];
});
const zoom = inPage(() => document.querySelector('policy-timeline').zoomBy(4));

/**
 * The pictures: the parts that bound each, and what is done before it is taken. A part has its number in the first picture
 * that shows it.
 *
 * @type {readonly {name: string, of: readonly string[], document?: string, attributes?: Record<string, string>, act?: (page: object) => Promise<unknown>}[]}
 */
const PICTURES = [
  { name: 'header', of: ['header'], act: VIEWS.about.act },
  { name: 'toolbar', of: ['toolbar', 'chart-bar', 'menu'], act: VIEWS.menu.act },
  { name: 'chart', of: ['chart'] },
  { name: 'states', of: ['chart'], document: 'imprecise' },
  { name: 'tooltip', of: ['chart', 'tooltip'], document: 'small', act: VIEWS.tooltip.act },
  { name: 'zoomed', of: ['chart-bar', 'chart', 'overview'], act: zoom },
  { name: 'list', of: ['event'], act: openEvent },
  { name: 'card', of: ['event-card'], attributes: { layout: 'chart' }, act: VIEWS.chosen.act },
  { name: 'cases', of: ['cases'] },
  { name: 'many', of: ['case-board'], document: 'cases-40' },
  { name: 'end', of: ['commentary', 'notes', 'corrections', 'footer'] },
];

/** What each custom property paints: a part of the picture, and where on it the name stands. */
const TOKENS = [
  ['title-size', 'title'], ['title-font', 'stand-name'], ['accent', 'standing-link'], ['muted', 'summary'], ['space', 'header'], ['radius', 'base'],
  ['raised', 'toolbar'], ['chip-radius', 'chip'], ['control', 'search'], ['line', 'lanes'], ['label-weight', 'lane-name'],
  ['lane-scale', 'lane-case'], ['mark-scale', 'mark'], ['order', 'span'], ['halo', 'mark-label'],
];
const LIST_TOKENS = [['heading-weight', 'event-title'], ['rail', 'rail'], ['label-weight', 'event-date'], ['measure', 'event-body'], ['line', 'event']];

/** Runs in the page: draws a frame and a word on what is there, within the first two of each part that bounds it; gives the names that it found. */
function mark({ bounds, wanted, known }) {
  const trees = (tree) => [tree, ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  const all = trees(document.querySelector('policy-timeline').shadowRoot);
  const find = (part) => all.flatMap((tree) => [...tree.querySelectorAll(`[part~="${part}"]`)]).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const boxOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  };
  const boxes = bounds.flatMap((part) => find(part).slice(0, 2)).map(boxOf);
  const edge = 12;
  const clip = { x: Math.max(0, Math.min(...boxes.map(({ left }) => left)) - edge), y: Math.max(0, Math.min(...boxes.map(({ top }) => top)) - edge) };
  clip.width = Math.max(...boxes.map(({ left, width }) => left + width)) + edge - clip.x;
  clip.height = Math.max(...boxes.map(({ top, height }) => top + height)) + edge - clip.y;
  const isWithin = ({ left, top, width, height }) => Math.max(width, height) > 4 && left >= clip.x && top >= clip.y && left + width <= clip.x + clip.width + 1 && top + height <= clip.y + clip.height + 1;

  const layer = document.body.appendChild(document.createElement('div'));
  layer.popover = 'manual';
  layer.style.cssText = 'position: absolute; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; width: 0; height: 0; overflow: visible; background: none;';
  layer.showPopover();
  const put = (css, text) => {
    const one = layer.appendChild(document.createElement('div'));
    one.style.cssText = `position: absolute; box-sizing: border-box; ${css}`;
    one.textContent = text;
  };
  const taken = [];
  const overlaps = (a, b) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
  const found = [];
  for (const [part, word] of wanted) {
    const box = known.includes(part) ? undefined : find(part).map(boxOf).find(isWithin);
    if (!box) continue;
    found.push(part);
    const text = word ?? String(found.length);
    put(`left: ${box.left}px; top: ${box.top}px; width: ${box.width}px; height: ${box.height}px; border: 1px solid #d0006f; border-radius: 2px;`, '');
    const size = { width: 6 + text.length * 6.6, height: 14 };
    let place = { ...size, left: Math.min(box.left - 4, clip.x + clip.width - size.width), top: Math.max(box.top - 8, clip.y) };
    while (taken.some((other) => overlaps(place, other))) place = place.left + 2 * size.width < clip.x + clip.width ? { ...place, left: place.left + 5 } : { ...place, left: box.left - 4, top: place.top + 15 };
    taken.push(place);
    put(`left: ${place.left}px; top: ${place.top}px; width: ${size.width}px; height: 14px; border-radius: 3px; background: #d0006f; color: #fff; font: 700 10.5px/14px monospace; text-align: center;`, text);
  }
  return { clip, found };
}

const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const parts = [...new Set(manifest.modules.flatMap(({ declarations }) => declarations).flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)))];

mkdirSync(FOLDER, { recursive: true });
const stage = await openStage(DOCUMENTS);
const places = {};

async function take({ name, of, document = 'sample', attributes, act }, wanted, known) {
  const page = await stage.show(document, { width: WIDTH, height: 1100, attributes });
  await act?.(page);
  await settle(page);
  const { clip, found } = await page.evaluate(mark, { bounds: of, wanted, known });
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true });
  writeFileSync(`${FOLDER}/${name}.png`, await fewColours(page, picture));
  await page.browserContext().close();
  return found;
}

for (const picture of PICTURES) {
  const found = await take(picture, parts.map((part) => [part]), Object.keys(places));
  found.forEach((part, index) => { places[part] = [picture.name, index + 1]; });
}
const named = (tokens) => tokens.map(([token, part]) => [part, token]);
await take({ name: 'tokens', of: ['header', 'toolbar', 'chart'] }, named(TOKENS), []);
await take({ name: 'tokens-of-the-list', of: ['event'], act: openEvent }, named(LIST_TOKENS), []);
await stage.close();
writeFileSync(`${FOLDER}/places.json`, `${JSON.stringify(places, null, 2)}\n`);
console.log(`${Object.keys(places).length} of ${parts.length} parts are in a picture; not: ${parts.filter((part) => !(part in places)).join(' ')}`);
