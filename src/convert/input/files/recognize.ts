import { withoutMark } from '../../../document/index.js';
import { MARKED } from './foreign-text.js';
import { kindsOf } from './json-kinds.js';
import { linesOfJson, recordsIn } from './records-in.js';
import { scriptValue } from './script-input.js';

const TABLE_ADDRESS = /\.(?:csv|tsv)(?:[?#]|$)|[?&](?:output|format)=csv\b/i;

/**
 * The names of the formats that a text from an address may be in, '' for a document of our own: several where its marks
 * are those of several, none where it has no marks of any.
 */
export function recognize(text: string, url: string): readonly string[] {
  const plain = withoutMark(text);
  const value = /^\s*$/.test(plain) ? undefined : linesOfJson(plain) ?? scriptValue(plain);
  if (value !== undefined) return namesOf(value);
  const format = MARKED.find(({ test }) => test(plain))?.format;
  if (format !== undefined) return [format];
  return TABLE_ADDRESS.test(url) && !/^\s*(?:<|$)/.test(plain) ? ['csv'] : [];
}

/** A list of objects that are of no other format can be read as a table; one called "events" is of a document with mistakes. */
function namesOf(value: unknown): readonly string[] {
  const kinds = kindsOf(value).map(({ name }) => name);
  const records = kinds.length === 0 ? recordsIn(value) : undefined;
  return records && records.path.join() !== 'events' ? ['json'] : kinds;
}
