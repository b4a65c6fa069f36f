// Fails where twice the input takes more than 2.2 times as long: importers, parse, exports, merging and HTML, on texts that
// begin and do not end, and on ten thousand of a kind. `npm run test:growth`, after a build; in one thread, garbage included.
import { EXPORT_FORMATS, IMPORT_FORMATS } from '../../dist/convert/formats.js';
import { mergePolicies } from '../../dist/convert/merge.js';
import { parse } from '../../dist/document/index.js';
import { misspeltFields } from '../../dist/document/misspelt-fields.js';
import { htmlBlocks } from '../../dist/html/index.js';
import { HEAVY_HTML } from '../support/heavy-html.mjs';
import { ALIKE, FILES, many } from './growth-inputs.mjs';

/** Twice the input may cost at most so many times the time. */
const FOR_TWICE = 2.2;
/** How often the size is doubled: one doubling would be lost in noise. */
const DOUBLINGS = 3;
const ROUNDS = 12;
/** Milliseconds for a try. */
const LEAST = 4;

/** Texts that begin and do not end, or end and begin again: each a way in to looking back, or ahead, again and again. */
const PARTS = ['<!--', '<a b=', '</', '<script>', '<div>a', 'a, ', ',', '"', '(', '[1] ', '](', ' ', '\n', '&', '1/', '; ', 'Doe v. Roe, No. 1:25-cv-1 ', 'January ', 'https://a.example/ ', '\ud800'];

const importers = Object.fromEntries(await Promise.all([...IMPORT_FORMATS].map(async ([name, { load }]) => [name, await load()])));
const exporters = await Promise.all([...EXPORT_FORMATS].map(async ([name, { load }]) => [name, await load()]));

const WORKS = [...textsEverywhere(), ...ALIKE.map(({ format, name, make }) => ({ name: `${format}: ${name}`, make, work: importers[format], size: 1250 })), ...documents(), ...pages()];
const slow = WORKS.map((work) => ({ ...work, times: growth(work) })).filter(({ times }) => times > FOR_TWICE);
for (const { name, times } of slow) console.error(`${name}: twice the input took ${times.toFixed(2)} times as long`);
console.log(`${WORKS.length} kinds of heavy input, and ${slow.length} of them take more than ${FOR_TWICE} times as long for twice as much`);
process.exit(slow.length === 0 ? 0 : 1);

/** A heavy text in every field of a file at once, and as the file. */
function textsEverywhere() {
  return Object.entries(FILES).flatMap(([name, file]) => PARTS.flatMap((part) => {
    const text = (size) => part.repeat(Math.round(size / part.length));
    const everywhere = (size) => (typeof file === 'string' ? `${file}\n2025-03-07,"${text(size).replaceAll('"', '""')}",x\n${text(size)}` : changed(file, text(size / 10)));
    return [
      { name: `${name}: ${JSON.stringify(part)} as the file`, make: text, work: importers[name], size: 4000 },
      { name: `${name}: ${JSON.stringify(part)} in its texts`, make: everywhere, work: importers[name], size: 4000 },
    ];
  }));
}

/** Dates, numbers and addresses stay, so that what holds them is read. */
function changed(value, text) {
  if (typeof value === 'string') return /^[\d\s:.,TZ+/-]*$|^https?:/.test(value) ? value : value + text;
  if (Array.isArray(value)) return value.map((item) => changed(item, text));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, text)])) : value;
}

/** Documents of 1,250 and of 10,000 entries, each of its own or all alike. */
function documents() {
  const draft = (size, areAlike) => ({
    title: 'T', lang: 'en',
    cases: many(size, (index) => ({ id: `c${index}`, name: `Doe${areAlike ? '' : index} v. Roe`, docket: [`1:25-cv-${index}`] })),
    notes: Object.fromEntries(many(size, (index) => [`n${index}`, { text: 'N' }])),
    spans: many(size, (index) => ({ id: `s${index}`, track: 'restraint', state: 'tro', start: '2025-03-01', case: `c${areAlike ? 0 : index}` })),
    events: many(size, (index) => ({
      ...(!areAlike && { id: `e${index}` }), date: '2025-03-07', title: areAlike ? 'Order' : `Order ${index}`, cases: [`c${areAlike ? 0 : index}`], notes: [`n${areAlike ? 0 : index}`],
      tags: [`t${index}`], documents: [{ label: 'Order', url: `https://a.example/${index}` }], body: 'Text', ...(!areAlike && { related: [{ type: 'same-as', target: `e${size - 1 - index}` }] }),
    })),
  });
  return [true, false].flatMap((areAlike) => {
    const name = areAlike ? 'alike' : 'each of its own';
    const policy = (size) => parse(draft(size, areAlike)).policy;
    return [
      { name: `misspelt fields: entries ${name}`, make: (size) => ({ ...draft(size, areAlike), evnts: [], desciption: 'D' }), work: misspeltFields, size: 500 },
      { name: `parse: entries ${name}`, make: (size) => draft(size, areAlike), work: parse, size: 1250 },
      ...exporters.map(([format, work]) => ({ name: `export ${format}: entries ${name}`, make: policy, work, size: 500 })),
      { name: `merge: entries ${name}`, make: (size) => [policy(size), policy(size)], work: (policies) => mergePolicies(policies), size: 500 },
    ];
  });
}

function pages() {
  return Object.entries(HEAVY_HTML).map(([name, make]) => ({ name: `HTML: ${name}`, make, work: htmlBlocks, size: 20_000 }));
}

/** Of the quickest tries at a size and at eight times that: whatever else a machine does makes tries slower, and so more of them are made. */
function growth({ make, work, size }) {
  const [small, large] = [make(size), make(size * 2 ** DOUBLINGS)];
  let times = 1;
  while (took(work, small, times) < LEAST) times *= 2;
  let least = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS && (round < 1 || least[1] / least[0] > FOR_TWICE ** DOUBLINGS); round += 1) {
    least = [Math.min(least[0], took(work, small, times)), Math.min(least[1], took(work, large, times))];
  }
  return (least[1] / least[0]) ** (1 / DOUBLINGS);
}

/** The processor's milliseconds, and not those of the clock, in which other programs run too. */
function took(work, input, times) {
  globalThis.gc();
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
