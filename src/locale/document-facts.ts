import type { EventDocument } from '../document/index.js';
import type { Formatter } from './formatter.js';
import { ownWord } from './term.js';

/** A document of an event, or a link of its case. */
export type DocumentItem = Pick<EventDocument, 'label' | 'url'> & Partial<EventDocument>;

/** What readers want to know of a document before they follow its link, and why it has none. */
export function documentFacts({ url, missing, type, publisher, date, pages, bytes, lang }: DocumentItem, format: Formatter): string {
  const { words } = format;
  return format.list([
    type,
    publisher,
    date && format.date(date),
    pages !== undefined && words.pages(format.count(pages)),
    bytes !== undefined && format.bytes(bytes),
    lang,
    url === null && ownWord(words.missing, missing ?? 'unavailable'),
  ]);
}
