// Runs the browser tests in Firefox and WebKitGTK, and those of dates and languages in Chromium too and
// in more time zones: `npm test` has run all of them in Chromium. What is numbers and plain data alone is
// left out here. Arguments name the engines, which run all of them then: `npm run test:engines -- firefox`.
import { ensureDependencies } from './lib/dependencies.mjs';
import { bin, run } from './lib/run.mjs';

await ensureDependencies();
const { engineNames, missingEngines } = await import('../test/engines/engines.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !engineNames.includes(name));
if (unknown.length > 0) {
  console.error(`There is no engine ${unknown.join(', ')}; there are ${engineNames.join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : engineNames;
const missing = missingEngines(names);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}

const untried = asked.length > 0 ? asked : names.filter((name) => name !== 'chromium');
/** No page, no parser, no `Intl`: what they say in one engine, they say in all. */
const PLAIN = ['model', 'layout', 'interaction', 'convert/courts', 'convert/export', 'convert/merge'];
const ofPages = ['--files', 'test/**/*.test.ts', ...PLAIN.map((folder) => `!test/${folder}/**`)];
const ofDates = ['--files', 'test/{dates,locale}/**/*.test.ts'];
/** Honolulu, where a date read as UTC midnight shows as the day before, runs everything. */
const runs = [
  { zone: 'Pacific/Honolulu', engines: untried, files: asked.length > 0 ? [] : ofPages },
  { zone: 'UTC', engines: names, files: ofDates },
  { zone: 'Asia/Tokyo', engines: names, files: ofDates },
];

const codes = [];
for (const { zone, engines, files } of runs) {
  console.log(`\n${engines.join(', ')} in ${zone} …`);
  const env = { TZ: zone, ENGINES: engines.join(',') };
  codes.push(await run(process.execPath, [bin('@web/test-runner/dist/bin.js'), ...files], { env }));
}
process.exit(codes.every((code) => code === 0) ? 0 : 1);
