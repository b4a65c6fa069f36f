import { settle } from './stage.mjs';

const inPage = (act) => (page) => page.evaluate(act);

/** Runs in the page: opens an event in the middle of the list, and has it in view. */
const openEvent = inPage(() => {
  const timeline = document.querySelector('policy-timeline');
  const rows = [...timeline.shadowRoot.querySelectorAll('[part~="event"]')];
  const row = rows.find(({ dataset }) => dataset.event === '2025-11-21-order-granting-stay') ?? rows[Math.floor(rows.length / 2)];
  if (row) timeline.show(row.dataset.event);
});

/** Runs in the page: where a mark stands that is a cluster, or none. */
function markIn(isCluster) {
  const { shadowRoot } = document.querySelector('policy-timeline');
  const marks = [...shadowRoot.querySelectorAll('[part~="mark"]')].filter((mark) => Boolean(mark.querySelector('[part~="cluster"]')) === isCluster);
  const mark = marks[Math.floor(marks.length / 2)];
  mark?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = mark?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Zooms into clusters until one lists what no zoom can part. */
async function listCluster(page) {
  for (let step = 0; step < 12; step += 1) {
    if (await page.$('policy-timeline >>> [part~="choices"]')) return;
    const place = await page.evaluate(markIn, true);
    if (!place) return;
    await page.mouse.click(place.x, place.y);
    await settle(page);
  }
}

const atMark = (act) => async (page) => {
  const place = await page.evaluate(markIn, false);
  if (place) await act(page, place);
};

/** The parts of the timeline that a page can be scrolled to. */
const scrollTo = (part) => (page) => page.evaluate((name) => {
  document.querySelector('policy-timeline').shadowRoot.querySelector(`[part~="${name}"]`)?.scrollIntoView({ behavior: 'instant' });
}, part);

/**
 * What readers do before a picture is taken: attributes that the page has given, and what happens then; `whole`: the page
 * from its top to its end, and not the window.
 *
 * @type {Record<string, {says: string, attributes?: Record<string, string>, act?: (page: import('puppeteer-core').Page) => Promise<unknown>, whole?: boolean, document?: string, medium?: string}>}
 */
export const VIEWS = {
  'first': { says: 'First view' },
  'scrolled': { says: 'In the middle of the list', act: inPage(() => scrollTo({ top: document.documentElement.scrollHeight * 0.45, behavior: 'instant' })) },
  'open': { says: 'An open event', act: openEvent },
  'zoomed': { says: 'Zoomed', act: inPage(() => document.querySelector('policy-timeline').zoomBy(4)) },
  'clusters': { says: 'The list of a cluster', act: listCluster },
  'filtered': { says: 'Filtered', act: inPage(() => Object.assign(document.querySelector('policy-timeline'), { filter: { categories: ['order'] } })) },
  'no-match': { says: 'No match', act: inPage(() => Object.assign(document.querySelector('policy-timeline'), { filter: { text: 'zzzz' } })) },
  'menu': { says: 'Menu', act: (page) => page.click('policy-timeline >>> .menu > summary') },
  'tooltip': { says: 'Tooltip', act: atMark((page, { x, y }) => page.mouse.move(x, y)) },
  'chosen': { says: 'A mark chosen', act: atMark((page, { x, y }) => page.mouse.click(x, y)) },
  'about': { says: 'About this policy', act: inPage(() => document.querySelector('policy-timeline').shadowRoot.querySelector('[part~="about"] summary')?.click()) },
  'cases': { says: 'Cases', act: scrollTo('cases') },
  'layout-chart': { says: 'layout="chart"', attributes: { layout: 'chart' } },
  'layout-chart-chosen': { says: 'layout="chart", a mark chosen', attributes: { layout: 'chart' }, act: atMark((page, { x, y }) => page.mouse.click(x, y)) },
  'layout-list': { says: 'layout="list"', attributes: { layout: 'list' } },
  'layout-card': { says: 'layout="card"', attributes: { layout: 'card' } },
  'limit': { says: 'limit="8"', attributes: { limit: '8' }, whole: true },
  'stay': { says: 'on-select="stay", a mark chosen', attributes: { 'on-select': 'stay' }, act: atMark((page, { x, y }) => page.mouse.click(x, y)) },
  'whole': { says: 'The whole page', whole: true },
  'print': { says: 'Print', whole: true, medium: 'print' },
};
