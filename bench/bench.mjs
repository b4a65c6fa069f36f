// Measures this project against others in one run of Chromium: `npm run bench`, `npm run bench -- --help`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { must, root } from '../scripts/lib/run.mjs';
import { launch } from './browser.mjs';
import { PAGES } from './libraries.mjs';
import { machineOf, versionsOf } from './machine.mjs';
import { HELP, readOptions } from './options.mjs';
import { drawPicture } from './picture.mjs';
import { writeProfile } from './profile.mjs';
import { figuresTable, ownTable, targetsTable } from './report.mjs';
import { runBench } from './run.mjs';
import { startServer } from './server.mjs';
import { ratiosOf, targetsOf } from './targets.mjs';

const PICTURE = 'docs/images/bench.svg';
const say = (line) => console.log(line);

async function withTools(work) {
  const tools = { server: await startServer(PAGES), browser: await launch(), say };
  try {
    return await work(tools);
  } finally {
    await tools.browser.close();
    tools.server.close();
  }
}

async function measure(options) {
  const start = Date.now();
  const results = await withTools(async (tools) => ({
    date: new Date().toISOString(),
    machine: machineOf(),
    versions: { browser: await tools.browser.version(), ...versionsOf() },
    options: { sizes: options.sizes, rounds: options.rounds, libraries: options.libraries },
    ...await runBench(tools, options),
  }));
  return { ...results, seconds: Math.round((Date.now() - start) / 1000), ratios: ratiosOf(results), targets: targetsOf(results) };
}

function write(results) {
  writeFileSync(`${root}bench/results.json`, `${JSON.stringify(results, null, 2)}\n`);
  mkdirSync(`${root}docs/images`, { recursive: true });
  writeFileSync(`${root}${PICTURE}`, drawPicture(results));
  say(`Wrote bench/results.json and ${PICTURE}`);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  if (options.build) await must(process.execPath, ['scripts/build.mjs', '--quiet']);
  if (options.profile) return withTools((tools) => writeProfile(tools, options.profile));
  const results = await measure(options);
  for (const table of [figuresTable, ownTable, targetsTable]) say(`\n${table(results)}`);
  say(`\n${results.versions.browser}, ${results.machine.cpu}, ${results.machine.cores} cores; ${results.seconds} s`);
  if (options.write) write(results);
}

await main();
