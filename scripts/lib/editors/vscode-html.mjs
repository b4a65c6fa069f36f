import { elementsOf, isSwitch, methodsOf, oneLine, signatureOf, wordsOf } from './elements.mjs';

/** What no field of the format takes stands in the description, a list each. */
const LISTS = [
  ['Events', ({ events = [] }) => events, ({ name, type }) => `${name}: ${type.text}`],
  ['Methods', methodsOf, signatureOf],
  ['Slots', ({ slots = [] }) => slots, ({ name }) => name || '(default)'],
];

function list(element, [title, rowsOf, label]) {
  const rows = rowsOf(element).map((row) => `- \`${label(row)}\` ${oneLine(row.description)}`);
  return rows.length > 0 ? [[`**${title}**`, '', ...rows].join('\n')] : [];
}

const markdown = (value) => ({ kind: 'markdown', value });

/** The value set `v` is the format's own for attributes that take no value. */
const attribute = (row) => ({
  name: row.name,
  description: markdown(oneLine(row.description)),
  ...(isSwitch(row) ? { valueSet: 'v' } : { values: wordsOf(row).map((name) => ({ name })) }),
});

const tag = (element) => ({
  name: element.tagName,
  description: markdown([oneLine(element.description), ...LISTS.flatMap((one) => list(element, one))].join('\n\n')),
  attributes: element.attributes.map(attribute),
});

/** Tags and attributes in VS Code's format for HTML: https://github.com/microsoft/vscode-custom-data */
export const vscodeHtml = (manifest) => ({ version: 1.1, tags: elementsOf(manifest).map(tag) });
