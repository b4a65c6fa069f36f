import { heapOf, openPage, within } from './browser.mjs';
import { LIBRARIES } from './libraries.mjs';
import { median, percentile } from './statistics.mjs';
import { startTrace, stopTrace, workOf } from './trace.mjs';

export const STEPS = 60;
const GESTURES = ['zoom', 'pan'];
/** Work that a page puts off until it is idle counts too, when it comes so soon. */
const SETTLE = 120;

const searchOf = (name, size) => ({
  'vis-cluster': '?cluster',
  'vis-plain': '?plain',
  floor: `?place=/texts/floor/${size}`,
  'floor-all': `?place=/texts/floor-all/${size}`,
})[name] ?? '';

const summary = (works) => {
  const totals = works.map(({ total }) => total);
  return {
    steps: works.length, median: median(totals), p95: percentile(totals, 0.95),
    drawing: median(works.map(({ drawing }) => drawing)),
  };
};

const pause = (milliseconds) => new Promise((resolve) => {
  setTimeout(resolve, milliseconds);
});

/** Opens a page of a library with its data in hand, and nothing shown yet. */
export async function openLibrary({ browser, server }, name, size, before) {
  const opened = await openPage(browser, `${server.origin}/pages/${name}${searchOf(name, size)}`, before);
  await opened.page.evaluate((path) => globalThis.bench.load(path), `/texts/${LIBRARIES[name].input}/${size}.json`);
  return opened;
}

async function clickTime(page) {
  const point = await page.evaluate(() => globalThis.bench.markPoint());
  if (!point) return null;
  await page.evaluate(() => void globalThis.bench.watchClick());
  await page.mouse.click(point.x, point.y);
  return within(10_000, page.evaluate(() => globalThis.bench.clicked())).catch(() => null);
}

/** Script, style and layout from a reader's input until the page has settled. */
async function inputWork(page, name, input) {
  await startTrace(page);
  await page.evaluate((mark) => globalThis.bench.mark(mark), `${name}:0`);
  await input();
  await page.evaluate(() => globalThis.bench.frame());
  await pause(SETTLE);
  await page.evaluate((mark) => globalThis.bench.mark(mark), `${name}:1`);
  return workOf(await stopTrace(page), name)[0]?.total ?? null;
}

async function filterTimes(page) {
  const pointOf = (part) => page.evaluate((name) => globalThis.bench.pointOf(name), part);
  const chip = await pointOf('chip-report');
  const chipWork = chip && await inputWork(page, 'chip', () => page.mouse.click(chip.x, chip.y));
  await page.evaluate(() => globalThis.bench.closeAll());
  const search = await pointOf('search');
  if (search) await page.mouse.click(search.x, search.y);
  const keys = [];
  for (const key of search ? ['o', 'r', 'd'] : []) keys.push(await inputWork(page, 'key', () => page.keyboard.press(key)));
  await page.evaluate(() => globalThis.bench.closeAll());
  return { chip: chipWork, search: keys.length > 0 ? Math.max(...keys) : null };
}

async function gestureWork(page, gesture, budget) {
  await startTrace(page);
  await page.evaluate(([name, count, most]) => globalThis.bench.steps[name](count, most), [gesture, STEPS, budget]);
  return summary(workOf(await stopTrace(page), gesture));
}

/** The same as zooming by `range`, by a reader's Ctrl and wheel. Null where that does nothing. */
async function wheelWork(page, session, budget) {
  const point = await page.evaluate(() => globalThis.bench.pointOf('lanes') ?? globalThis.bench.pointOf('chart'));
  if (!point) return null;
  const end = Date.now() + budget;
  await startTrace(page);
  let step = 0;
  for (; step < STEPS && Date.now() < end; step += 1) {
    await page.evaluate((mark) => globalThis.bench.mark(mark), `wheel:${step}`);
    const deltaY = step < STEPS / 2 ? -60 : 60;
    await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX: 0, deltaY, modifiers: 2 });
    await page.evaluate(() => globalThis.bench.frame());
    if (step === 3 && await page.evaluate(() => globalThis.bench.range()) === 'null') break;
  }
  await page.evaluate((mark) => globalThis.bench.mark(mark), `wheel:${step}`);
  const trace = await stopTrace(page);
  return step > 3 ? summary(workOf(trace, 'wheel')) : null;
}

async function beyondDocument(page, session, before) {
  const after = await heapOf(session);
  await page.evaluate(() => globalThis.bench.copy(true));
  const withCopy = await heapOf(session);
  await page.evaluate(() => globalThis.bench.copy(false));
  return after - before - (withCopy - after);
}

/** Drawing, then weighing, then using: everything that one fresh page is asked, put into `result` as it comes. */
async function measureAll({ page, session }, name, size, { limit, budget }, result) {
  const before = await heapOf(session);
  result.first = await within(limit, page.evaluate(() => globalThis.bench.first()));
  result.elements = await page.evaluate(() => globalThis.bench.elements());
  if (name.startsWith('floor')) return;
  result.heap = await beyondDocument(page, session, before);
  result.heapPerEvent = result.heap / size;
  result.click = await clickTime(page);
  if (name === 'ours') {
    await page.evaluate(() => globalThis.bench.closeAll());
    Object.assign(result, await filterTimes(page), { wheel: await wheelWork(page, session, budget) });
    await page.evaluate(() => globalThis.bench.closeAll());
    result.scroll = await gestureWork(page, 'scroll', budget);
    await page.evaluate(() => globalThis.bench.closeAll());
  }
  for (const gesture of GESTURES) result[gesture] = await gestureWork(page, gesture, budget);
}

/**
 * Measures a library at a size in a fresh page.
 *
 * @param {{limit: number, budget: number}} patience ms for the first render, and for each gesture: one that takes
 *   longer stops with the steps that it came to
 * @returns {Promise<object>} figures in ms and bytes; `unfinished` says why there are none, `stopped` why not all
 */
export async function measurePage(bench, name, size, patience) {
  const result = {};
  let opened;
  try {
    opened = await openLibrary(bench, name, size);
    await within(patience.limit * 1.5, measureAll(opened, name, size, patience, result));
    return result;
  } catch (error) {
    const [reason] = String(error.message).split('\n');
    return result.first === undefined ? { unfinished: reason } : { ...result, stopped: reason };
  } finally {
    await opened?.close();
  }
}
