import { attributeType, elementsOf, fieldsOf, oneLine, writtenType } from './elements.mjs';

const comment = ({ description }, indent) => (description ? [`${indent}/** ${oneLine(description).replaceAll('*/', '*\\/')} */`] : []);

/**
 * What a template may write as an attribute. Of a switch it is only the presence: most frameworks write
 * `false` as a text, which switches it on, so whoever has a value sets the property.
 */
const IN_TEMPLATES = new Map([['number', 'number | `${number}`'], ['boolean', "true | ''"], ['string', 'string']]);
const templateType = (row) => IN_TEMPLATES.get(attributeType(row)) ?? writtenType(row);

/** `lang` and `dir` are every element's, and the frameworks know them. */
const ownAttributes = ({ attributes }) => attributes.filter(({ fieldName }) => fieldName !== undefined);
const writable = (element) => fieldsOf(element).filter(({ readonly }) => !readonly);

/** One line a group of an element: its name, its rows, and what stands behind the name of each. */
const GROUPS = [
  ['attributes', ownAttributes, (row) => `?: ${templateType(row)} | undefined`],
  ['properties', writable, (row) => `?: ${writtenType(row)} | undefined`],
  ['events', ({ events = [] }) => events, (row) => `: ${row.type.text}`],
];

function group(element, [name, rowsOf, type]) {
  const rows = rowsOf(element).flatMap((row) => [...comment(row, '      '), `      '${row.name}'${type(row)};`]);
  return [`    ${name}: {`, ...rows, '    };'];
}

const entry = (element) => [
  ...comment(element, '  '),
  `  '${element.tagName}': {`,
  `    element: ${element.name};`,
  ...GROUPS.flatMap((one) => group(element, one)),
  '  };',
];

const GLOBAL = new Set(['Array', 'Date', 'Map', 'Partial', 'Readonly', 'ReadonlyArray', 'Record', 'Set']);

/** Every name with a capital that is not JavaScript's or TypeScript's own is one of the package. */
function importedNames(elements) {
  const types = elements.flatMap((element) => [
    element.name, ...GROUPS.flatMap(([, rowsOf, type]) => rowsOf(element).map(type)),
  ]);
  const names = types.flatMap((type) => type.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? []);
  return [...new Set(names)].filter((name) => !GLOBAL.has(name)).sort();
}

/** What each element takes and sends, as TypeScript, for the frameworks' types beside it. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  return [
    '// Written from custom-elements.json by scripts/editors.mjs.',
    `import type {\n  ${importedNames(elements).join(',\n  ')},\n} from '../dist/index.js';`,
    '',
    '/** By the name of the element: its class, what it takes, and its events. */',
    'export interface PolicyElements {',
    ...elements.flatMap(entry),
    '}',
    '',
  ].join('\n');
}
