// Writes the tables of README.md and docs/theming.md from custom-elements.json (`npm run manifest` makes it).
// With --check it writes nothing, and fails when the tables are not what the manifest says.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const BEGIN = '<!-- api: begin -->';
const END = '<!-- api: end -->';

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
const row = (cells) => `| ${cells.join(' | ')} |`;

const property = ({ name, attribute, type, readonly, default: value, description }) => [
  code(name), code(attribute), code(type?.text?.replace(' | (string & {})', '')) + (readonly ? ' (read only)' : ''), code(value), cell(description),
];
const signature = ({ name, parameters = [], return: result }) =>
  `${name}(${parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text}`).join(', ')}): ${result?.type?.text}`;

/** One line a table: its title, its columns, what is in it, and a row of each. */
const TABLES = [
  ['Properties and attributes', ['Property', 'Attribute', 'Type', 'Default', ''],
    ({ members }) => members?.filter(({ kind }) => kind === 'field'), property],
  ['Attributes of every HTML element that it follows', ['Attribute'],
    ({ attributes }) => attributes?.filter(({ fieldName }) => fieldName === undefined), ({ name }) => [code(name)]],
  ['Methods', ['Method', ''],
    ({ members }) => members?.filter(({ kind }) => kind === 'method'),
    (method) => [code(signature(method)), cell(method.description)]],
  ['Events', ['Event', 'Class', ''],
    ({ events }) => events, ({ name, type, description }) => [code(name), code(type?.text), cell(description)]],
  ['Slots', ['Slot', ''],
    ({ slots }) => slots, ({ name, description }) => [code(name) || '(default)', cell(description)]],
  ['Custom properties', ['Property', ''],
    ({ cssProperties }) => cssProperties, ({ name, description }) => [code(name), cell(description)]],
  ['Parts', ['Part', ''],
    ({ cssParts }) => cssParts, ({ name, description }) => [code(name), cell(description)]],
  ['States', ['State', ''],
    ({ cssStates }) => cssStates, ({ name, description }) => [code(`:state(${name})`), cell(description)]],
];

function table(element, [title, columns, itemsOf, cellsOf]) {
  const items = itemsOf(element) ?? [];
  if (items.length === 0) return [];
  return [`**${title}**`, '', row(columns), row(columns.map(() => '---')), ...items.map((item) => row(cellsOf(item))), ''];
}

function section(element) {
  return [`### \`<${element.tagName}>\``, '', cell(element.description), '', ...TABLES.flatMap((one) => table(element, one))];
}

function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
    .sort((a, b) => (a.tagName === 'policy-timeline' ? -1 : b.tagName === 'policy-timeline' ? 1 : 0));
}

/** Where a part is in the pictures of docs/theming.md, which docs/parts-pictures.mjs numbers. */
const places = JSON.parse(readFileSync(at('docs/images/parts/places.json'), 'utf8'));
const placeOf = ({ name }) => (places[name] ? `[${places[name].join(' ')}](#${places[name][0]})` : '');

const THEMING = [
  ['Custom properties', ['Property', ''],
    ({ cssProperties }) => cssProperties, ({ name, description }) => [code(name), cell(description)]],
  ['Parts', ['Part', '', 'Picture'],
    ({ cssParts }) => cssParts, (part) => [code(part.name), cell(part.description), placeOf(part)]],
];
const themingSection = (element) => [`### \`<${element.tagName}>\``, '', ...THEMING.flatMap((one) => table(element, one))];

/** Which tables stand on which page. */
const PAGES = [['README.md', section], ['docs/theming.md', themingSection]];

function withTables(page, text, sectionOf, manifest) {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${page} has no ${BEGIN} … ${END}`);
  return [before, BEGIN, '\n\n', elementsOf(manifest).flatMap(sectionOf).join('\n'), '\n', END, after].join('');
}

const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
for (const [page, sectionOf] of PAGES) {
  const text = readFileSync(at(page), 'utf8');
  const next = withTables(page, text, sectionOf, manifest);
  if (!process.argv.includes('--check')) {
    writeFileSync(at(page), next);
  } else if (next !== text) {
    console.error(`The tables of ${page} are stale: run \`npm run manifest\`, then \`node docs/api-table.mjs\`.`);
    process.exitCode = 1;
  }
}
