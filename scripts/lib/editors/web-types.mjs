import { attributeType, eachOnce, elementsOf, fieldsOf, isSwitch, oneLine, wordsOf, writtenType } from './elements.mjs';

const named = ({ name, description }) => ({ name, description: oneLine(description) });
const typed = (row) => ({ ...named(row), type: row.type.text });
const state = ({ name, description }) => ({ name: `state(${name})`, description: oneLine(description) });

/** What an attribute takes: nothing, one of some words, or a text of its type. */
function valueOf(row) {
  if (isSwitch(row)) return { kind: 'no-value', type: 'boolean' };
  const words = wordsOf(row);
  return words.length > 0 ? { type: words.map((word) => `'${word}'`).join(' | ') } : { type: attributeType(row) ?? 'string' };
}

const attribute = (row) => ({ ...named(row), value: valueOf(row), ...(row.default && { default: row.default }) });

const property = (row) => ({ ...named(row), type: writtenType(row), ...(row.readonly && { 'read-only': true }) });

const element = (row) => ({
  name: row.tagName,
  description: oneLine(row.description),
  attributes: row.attributes.map(attribute),
  slots: (row.slots ?? []).map(named),
  js: { properties: fieldsOf(row).map(property), events: (row.events ?? []).map(typed) },
  css: {
    properties: (row.cssProperties ?? []).map(named),
    parts: (row.cssParts ?? []).map(named),
    'pseudo-classes': (row.cssStates ?? []).map(state),
  },
});

const tokens = (elements) => eachOnce(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(named)));

/**
 * Everything in JetBrains' format, which its editors find by `web-types` in package.json:
 * https://github.com/JetBrains/web-types. Tokens stand outside their element too, as pages set them anywhere.
 */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: elementsOf(manifest).map(element) },
    css: { properties: tokens(elementsOf(manifest)) },
  },
});
