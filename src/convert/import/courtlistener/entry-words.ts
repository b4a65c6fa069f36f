import { htmlText } from '../../../document/index.js';
import { type Fields, firstText } from '../../input/fields.js';
import { firstClause } from '../../input/first-clause.js';
import type { EventDraft } from '../../input/importer.js';
import { entryNumber } from './entry-order.js';

export type EntryWords = Pick<EventDraft, 'title' | 'body'>;

const TEXT = ['description', 'Text'];
const NAME = ['short_description', 'Description'];

/**
 * The first clause of an entry's text is its title, and the text its body when it says more. An entry without a text
 * takes the name of its first document, else its number. Null when it has nothing of these.
 */
export function entryWords(entry: Fields, documents: readonly Fields[]): EntryWords | null {
  const text = firstText(entry, TEXT, 'event body');
  const name = firstText(entry, NAME, 'event title');
  if (text !== undefined) {
    const title = name ?? firstClause(text);
    const body = bodyOf(entry, text);
    return { title, ...((typeof body !== 'string' || text.replace(/\s+/g, ' ').replace(/ ?\.$/, '') !== title) && { body }) };
  }
  const title = name ?? nameOf(documents) ?? numberOf(entry);
  if (title === undefined) return null;
  if (name === undefined) entry.ledger.guessed(entry.from('description'), 'event title, from the name of its document or its number');
  return { title };
}

function nameOf(documents: readonly Fields[]): string | undefined {
  return documents.map((document) => NAME.concat(TEXT).map((key) => document.peek(key)).find(Boolean)).find(Boolean);
}

function numberOf(entry: Fields): string | undefined {
  const number = entryNumber(entry);
  return number === undefined ? undefined : `Docket entry ${number}`;
}

/** The same text with the marks of its page, where it has any. */
function bodyOf(entry: Fields, text: string): EventDraft['body'] {
  const html = entry.peek('description_html');
  if (html === undefined || htmlText(html) !== htmlText(text)) return text;
  entry.text('description_html', 'event body');
  return /<(?:a|b|em|i|p|strong|br)\b/i.test(html) ? { html } : text;
}
