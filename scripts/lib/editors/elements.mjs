/** The elements of a manifest, `policy-timeline` before the card that it shows. */
export const elementsOf = ({ modules }) => modules
  .flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
  .sort((a, b) => b.tagName.localeCompare(a.tagName));

export const fieldsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');
export const methodsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'method');

/** The type that a page may write: a setter may take more than the getter gives. */
export const writtenType = ({ setType, type }) => setType?.text ?? type?.text ?? 'string';

/** The words that an attribute takes, as its type lists them; none when it takes others too. */
export function wordsOf({ parsedType, type }) {
  const text = (parsedType ?? type)?.text ?? '';
  const parts = text.split('|').map((part) => part.trim()).filter((part) => part !== 'null' && part !== 'undefined');
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : [];
}

export const isSwitch = ({ type }) => type?.text === 'boolean';

export const signatureOf = ({ name, parameters = [], return: result }) =>
  `${name}(${parameters.map((each) => `${each.name}: ${each.type?.text}`).join(', ')}): ${result?.type?.text}`;

/** Descriptions are broken where the source breaks its lines. */
export const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Rows by name, each name once: elements share parts and tokens. */
export const eachOnce = (rows) => [...new Map(rows.map((row) => [row.name, row])).values()];

/** Objects that attributes write as texts. */
const AS_TEXT = new Set(['DayRange | null', 'Filter']);

/** The type of what an attribute is written as. */
export const attributeType = ({ type }) => (AS_TEXT.has(type?.text) ? 'string' : type?.text);
