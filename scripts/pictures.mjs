// Takes pictures of the built element, every view of the sample and odd documents, in many widths, light and dark, into one
// folder with a page of all: `npm run pictures -- --help`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { must, root } from './lib/run.mjs';

const HELP = `Usage: npm run pictures -- [options]

  --out FOLDER     where to (pictures/)
  --only PATTERN   only pictures whose name matches, such as "^sample-first" or "dark$"
  --widths LIST    only these widths, such as 390,1160
  --no-build       take the files of cdn/ as they are
  --list           write the names, and take no picture`;

/** Pixels. A phone's window is lower than a desk's; longer pages than the last are cut. */
const [PHONE, WINDOW, LONGEST] = [844, 900, 8_000];

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    out: { type: 'string', default: join(root, 'pictures') }, only: { type: 'string', default: '' }, widths: { type: 'string' },
    build: { type: 'boolean', default: true }, list: { type: 'boolean' }, help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const { PICTURES } = await import('./lib/pictures/table.mjs');
const { DOCUMENTS } = await import('./lib/pictures/documents.mjs');
const { VIEWS } = await import('./lib/pictures/views.mjs');
const { indexPage } = await import('./lib/pictures/index-page.mjs');
const { openStage, settle } = await import('./lib/pictures/stage.mjs');

const widths = options.widths?.split(',').map(Number);
const wanted = PICTURES.filter(({ name, width }) => new RegExp(options.only).test(name) && (widths?.includes(width) ?? true));
if (options.list || wanted.length === 0) {
  console.log(wanted.map(({ name }) => name).join('\n') || 'No picture has such a name.');
  process.exit(wanted.length === 0 ? 1 : 0);
}

if (options.build) await must(process.execPath, ['scripts/build.mjs', '--quiet']);
const folder = resolve(options.out);
mkdirSync(folder, { recursive: true });
const stage = await openStage(DOCUMENTS);
const faults = [];

async function print(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
}

async function take({ document, view, width, scheme, name }) {
  const { act, attributes, whole, medium } = VIEWS[view];
  const height = width < 640 ? PHONE : WINDOW;
  const page = await stage.show(document, { width, height, scheme, attributes });
  await act?.(page);
  if (medium === 'print') await print(page);
  await settle(page);
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = whole ? { x: 0, y: 0, width, height: Math.min(length, LONGEST) } : undefined;
  await page.screenshot({ path: join(folder, `${name}.png`), clip, captureBeyondViewport: Boolean(whole) });
  await page.browserContext().close();
}

async function work(queue) {
  for (let picture = queue.shift(); picture; picture = queue.shift()) {
    await take(picture).catch(({ message }) => faults.push(`${picture.name}: ${message}`));
  }
}

const queue = [...wanted];
await Promise.all([work(queue), work(queue)]);
await stage.close();

writeFileSync(join(folder, 'index.html'), indexPage(wanted));
for (const fault of faults) console.error(fault);
console.log(`${wanted.length - faults.length} pictures, and ${join(folder, 'index.html')}`);
process.exit(faults.length === 0 ? 0 : 1);
