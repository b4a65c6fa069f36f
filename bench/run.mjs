import { ADAPTERS } from './adapters.mjs';
import { generate } from './documents.mjs';
import { launch, within } from './browser.mjs';
import { measureLeftOvers, measureMany, measureValidation, bytesToLoad } from './extras.mjs';
import { LIBRARIES } from './libraries.mjs';
import { measurePage, openLibrary } from './measure-page.mjs';
import { medians } from './statistics.mjs';

/** What took so long once is not measured again. */
const SLOW = 20_000;
/** After so long no round begins that could be left out. */
const DEADLINE = 9 * 60_000;

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function writeTexts(server, size, libraries) {
  const document = generate(size);
  const asked = libraries.map((name) => LIBRARIES[name]).filter(({ most }) => size <= most);
  for (const input of new Set(['document', ...asked.map((library) => library.input)])) {
    server.put(`/texts/${input}/${size}.json`, JSON.stringify(ADAPTERS[input](document)));
  }
}

/** The floor shows what our element shows; so that is drawn once, and its HTML kept. */
async function writeFloor(bench, size, limit) {
  const { page, close } = await openLibrary(bench, 'ours', size);
  try {
    await within(limit, page.evaluate(() => globalThis.bench.first()));
    await within(limit, page.evaluate((to) => globalThis.bench.writeFloor(to), String(size)));
  } finally {
    await close();
  }
}

/** Why a cell need not be tried, or null. */
function reasonToSkip({ cells, sizes }, name, size) {
  if (size > LIBRARIES[name].most) return `not above ${LIBRARIES[name].most}`;
  const model = name.startsWith('floor') ? cells.ours?.[size]?.[0] : null;
  if (model?.unfinished) return `ours: ${model.unfinished}`;
  const smaller = sizes.filter((other) => other < size).map((other) => cells[name]?.[other]?.[0]);
  const failed = smaller.find((cell) => cell?.unfinished?.startsWith('>'));
  if (failed) return failed.unfinished;
  return null;
}

const isDone = ([first]) => first?.unfinished !== undefined || first?.stopped !== undefined || first?.took > SLOW;

/** A page may take the whole browser with it; the others are measured all the same, and the results say so. */
async function reviveBrowser(bench) {
  if (bench.browser.connected) return;
  bench.browser = await launch();
  bench.restarts += 1;
}

async function measureCell(bench, name, size) {
  await reviveBrowser(bench);
  const rounds = ((bench.cells[name] ??= {})[size] ??= []);
  if (isDone(rounds)) return;
  const reason = reasonToSkip(bench, name, size);
  if (reason) return void rounds.push({ unfinished: reason });
  const start = Date.now();
  const needsFloor = name.startsWith('floor') && !bench.server.has(`/texts/floor/${size}.html`);
  const fault = needsFloor ? await writeFloor(bench, size, bench.limit).then(() => null, ({ message }) => message) : null;
  const figures = fault ? { unfinished: fault.split('\n')[0] } : await measurePage(bench, name, size, bench);
  rounds.push({ ...figures, took: Date.now() - start });
  bench.say(`  ${name} ${size}: ${figures.unfinished ?? `${figures.first.toFixed(1)} ms`} (${seconds(start)})`);
}

async function measureRounds(bench, { rounds, sizes, libraries }) {
  for (let round = 0; round < rounds; round += 1) {
    bench.say(`Round ${round + 1} of ${rounds}`);
    for (const size of sizes) {
      for (const name of libraries) {
        if (round > 0 && Date.now() - bench.start > DEADLINE) continue;
        await measureCell(bench, name, size);
      }
    }
  }
}

const mediansOf = (cells) => Object.fromEntries(Object.entries(cells).map(([name, bySize]) => [
  name, Object.fromEntries(Object.entries(bySize).map(([size, rounds]) => [size, { ...medians(rounds), rounds: rounds.length }])),
]));

/**
 * Measures everything that the options ask for, in one run of one browser.
 *
 * @param {{browser: object, server: object, say: (line: string) => void}} tools `browser` changes when it breaks down
 * @returns {Promise<object>} medians by library and size, and what is measured of this project only
 */
export async function runBench(tools, options) {
  const bench = Object.assign(tools, { cells: {}, sizes: options.sizes, limit: options.limit, budget: options.budget, start: Date.now(), restarts: 0 });
  for (const size of new Set([20, ...options.sizes])) writeTexts(bench.server, size, options.libraries);
  await measureRounds(bench, options);
  await reviveBrowser(bench);
  const results = { libraries: mediansOf(bench.cells), bytes: bytesToLoad(), restarts: bench.restarts };
  if (options.libraries.includes('ours')) {
    bench.say('Validation, many timelines, in and out');
    results.validation = await measureValidation(bench, options.sizes);
    results.many = { count: 100, time: await measureMany(bench, options.rounds) };
    results.leftOvers = await measureLeftOvers(bench, options.times);
  }
  return results;
}
