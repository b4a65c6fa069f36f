import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleEntry } from '../scripts/lib/measure.mjs';
import { root } from '../scripts/lib/run.mjs';
import { heapOf, openPage } from './browser.mjs';
import { LIBRARIES } from './libraries.mjs';
import { openLibrary } from './measure-page.mjs';
import { median, ratio } from './statistics.mjs';

/** Bytes that a page loads of each library, raw and gzipped. */
export function bytesToLoad() {
  const entries = Object.entries(LIBRARIES).filter(([, { files, driver }]) => files.length > 0 && !driver);
  return Object.fromEntries(entries.map(([name, { files }]) => {
    const contents = files.map((file) => readFileSync(`${root}${file}`));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return [name, {
      raw: sum(contents.map(({ length }) => length)),
      gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    }];
  }));
}

/** Runs in the page: the first time, as a page reads its document, and then again and again. */
async function compareParsers(path, budget) {
  const text = await (await fetch(path)).text();
  const times = { json: [], parse: [] };
  const measure = (count) => {
    const start = performance.now();
    const documents = Array.from({ length: count }, () => JSON.parse(text));
    const middle = performance.now();
    for (const document of documents) globalThis.parse(document, { bytes: Infinity });
    return { json: (middle - start) / count, parse: (performance.now() - middle) / count };
  };
  const cold = measure(1);
  const end = performance.now() + budget;
  const count = Math.max(1, Math.ceil(4 / Math.max(cold.json, 0.05)));
  while (times.json.length < 3 || (performance.now() < end && times.json.length < 60)) {
    const { json, parse } = measure(count);
    times.json.push(json);
    times.parse.push(parse);
  }
  return { cold, ...times };
}

/** Reading a document with `parse`, from the npm package, against `JSON.parse` of its text. */
export async function measureValidation({ browser, server }, sizes) {
  const code = await bundleEntry('import { parse } from "./dist/index.js"; globalThis.parse = parse;');
  const results = {};
  for (const size of sizes) {
    const { page, close } = await openPage(browser, `${server.origin}/pages/floor?idle`);
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction('globalThis.parse');
    const times = await page.evaluate(compareParsers, `/texts/document/${size}.json`, 1_500);
    await close();
    const json = median(times.json);
    const parse = median(times.parse);
    results[size] = { json, parse, ratio: ratio(parse, json), cold: times.cold };
  }
  return results;
}

/** A hundred timelines of twenty events on one page; the time until the frame that shows them. */
export async function measureMany(bench, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, close } = await openLibrary(bench, 'ours', 20);
    times.push(await page.evaluate(() => globalThis.bench.many(100)));
    await close();
  }
  return median(times);
}

/** Runs in the page before anything else: knows every observer that still watches something. */
function watchObservers() {
  const refs = [];
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    globalThis[name] = class extends globalThis[name] {
      targets = [];

      constructor(...given) {
        super(...given);
        refs.push(new WeakRef(this));
      }

      observe(target, ...more) {
        this.targets.push(new WeakRef(target));
        super.observe(target, ...more);
      }

      unobserve(target) {
        this.targets = this.targets.filter((ref) => ref.deref() !== target);
        super.unobserve(target);
      }

      disconnect() {
        this.targets = [];
        super.disconnect();
      }
    };
  }
  globalThis.countObservers = () => refs.flatMap((ref) => ref.deref()?.targets ?? []).filter((ref) => ref.deref()).length;
}

async function leftOvers(page, session) {
  const heap = await heapOf(session);
  await heapOf(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, observers: await page.evaluate('countObservers()'), heap };
}

const difference = (after, before) => Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));

/** What stays after so many times into the page and out: the same element, and another one each time. */
export async function measureLeftOvers(bench, times) {
  const results = {};
  for (const [name, fresh] of [['same', false], ['fresh', true]]) {
    const { page, session, close } = await openLibrary(bench, 'ours', 20, watchObservers);
    const go = (count) => page.evaluate((...given) => globalThis.bench.inAndOut(...given), count, fresh);
    await go(20);
    const before = await leftOvers(page, session);
    await go(times);
    results[name] = difference(await leftOvers(page, session), before);
    await close();
  }
  return { times, ...results };
}
