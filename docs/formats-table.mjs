// Writes the tables of docs/formats.md: what the importers do with every field of the fixtures in
// test/fixtures/formats/, which have every field of a format's documentation. Needs a build.
// With --check it writes nothing, and fails when the tables are not what the importers do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EXPORT_FORMATS, IMPORT_FORMATS } from '../dist/convert/formats.js';
import { importTs } from '../scripts/lib/import-ts.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const FIXTURES = 'test/fixtures/formats/';
const BEGIN = '<!-- formats: begin -->';
const END = '<!-- formats: end -->';

const cell = (text) => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const row = (cells) => `| ${cells.join(' | ')} |`;

/** How each fate of a field reads in the table. */
const FATES = [
  ['read', (note) => note],
  ['guessed', (note) => `understood: ${note}`],
  ['kept', (note) => `kept: ${note}`],
  ['dropped', (note) => `left out: ${note}`],
];

/** "timelinejs-v1.json" is of `timelinejs`, "timelinejs-csv-title.csv" of `timelinejs-csv`: the longest name wins. */
function formatOf(file) {
  const names = [...IMPORT_FORMATS.keys()].filter((name) => file === name || file.startsWith(`${name}.`) || file.startsWith(`${name}-`));
  return names.sort((a, b) => b.length - a.length)[0];
}

/** What the files of fixtures hold: a text, or the objects that a module exports. */
async function inputsOf(file) {
  if (!file.endsWith('.ts')) return [readFileSync(at(FIXTURES + file), 'utf8')];
  return Object.values(await importTs(at(FIXTURES + file))).filter((value) => typeof value === 'object');
}

async function fieldsOf(name, files) {
  const read = await IMPORT_FORMATS.get(name).load();
  const fields = new Map();
  const inputs = await Promise.all(files.map(inputsOf));
  for (const input of inputs.flat()) {
    const { policy, report } = read(input);
    if (!policy) continue;
    for (const [fate, words] of FATES) {
      for (const { from, note } of report[fate]) fields.set(from, new Set([...fields.get(from) ?? [], words(note)]));
    }
  }
  return [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function section([name, { label }], files) {
  const fields = await fieldsOf(name, files);
  return [
    `### \`${name}\`: ${label}`, '',
    row(['Field', 'Where it goes']), row(['---', '---']),
    ...fields.map(([from, notes]) => row([`\`${cell(from)}\``, [...notes].map(cell).join('; ')])), '',
  ].join('\n');
}

const files = readdirSync(at(FIXTURES)).sort();
const sections = [];
for (const format of IMPORT_FORMATS) {
  sections.push(await section(format, files.filter((file) => formatOf(file) === format[0])));
}
const exports = [...EXPORT_FORMATS].map(([name, { label, type }]) => row([`\`${name}\``, label, `\`${type}\``]));
const tables = [
  '## Import', '', ...sections,
  '## Export', '', row(['Format', '', 'Media type']), row(['---', '---', '---']), ...exports, '',
].join('\n');

const page = readFileSync(at('docs/formats.md'), 'utf8');
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error(`docs/formats.md has no ${BEGIN} … ${END}`);
const next = [before, BEGIN, '\n\n', tables, '\n', END, after].join('');

if (!process.argv.includes('--check')) {
  writeFileSync(at('docs/formats.md'), next);
} else if (next !== page) {
  console.error('The tables of docs/formats.md are stale: run `npm run build`, then `node docs/formats-table.mjs`.');
  process.exit(1);
}
