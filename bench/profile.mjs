import { writeFileSync } from 'node:fs';
import { root } from '../scripts/lib/run.mjs';
import { generate } from './documents.mjs';
import { openLibrary, STEPS } from './measure-page.mjs';

/** Writes where this project spends its time at a size: `bench/ours-5000.cpuprofile`, for a browser's own tools. */
export async function writeProfile({ browser, server, say }, size) {
  server.put(`/texts/document/${size}.json`, JSON.stringify(generate(size)));
  const { page, session, close } = await openLibrary({ browser, server }, 'ours', size);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.evaluate(() => globalThis.bench.first());
  await page.evaluate((count) => globalThis.bench.steps.zoom(count, 20_000), STEPS);
  const { profile } = await session.send('Profiler.stop');
  await close();
  const file = `bench/ours-${size}.cpuprofile`;
  writeFileSync(`${root}${file}`, JSON.stringify(profile));
  say(`Wrote ${file}`);
}
