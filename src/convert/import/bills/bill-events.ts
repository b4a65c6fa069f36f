import { isLink } from '../../../document/index.js';
import { type DateDraft, dateDraft, NO_DATE, undated } from '../../input/dates/written-date.js';
import type { Fields } from '../../input/fields.js';
import { firstClause, wholeOrFirstClause } from '../../input/first-clause.js';
import { hostOf } from '../../input/host-of.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { withEmbedded } from '../../input/with-embedded.js';

/** How an API calls what an act of a legislature or a file has. */
export interface EventNames {
  readonly date: string;
  readonly text: string;
  /** Where what is not read is kept. */
  readonly ext: string;
  /** Of several bills, which one it is of. */
  readonly bill?: string | undefined;
}

/** An act as an event: its text is the title, and the body where it is longer. */
export function actEvent(from: Fields, names: EventNames, more: Partial<EventDraft> = {}): EventDraft {
  const text = from.text(names.text, 'event title');
  const title = text === undefined ? 'Action' : firstClause(text);
  return eventOf(from, names, { title, ...(text !== undefined && text.replace(/\.$/, '') !== title && { body: text }), ...more });
}

/** A text, vote or hearing as an event of a title of its own. */
export function eventOf(from: Fields, { date, ext, bill }: EventNames, { title = 'Action', ...more }: Partial<EventDraft>): EventDraft {
  const when = dayOf(from, date);
  const rest = from.rest('event ext');
  return withEmbedded({
    ...when,
    title: bill === undefined ? title : `${title}: ${wholeOrFirstClause(bill)}`,
    kind: 'legislation',
    ...more,
    ...(rest && { ext: { [ext]: rest } }),
  }, from);
}

/** Bulk data write "0000-00-00" for a day that nobody knows, which says so. */
function dayOf(from: Fields, key: string): DateDraft {
  if (/^0{4}-/.test(from.peek(key) ?? '')) {
    from.drop(key, 'stands for a day that is not known');
    return NO_DATE;
  }
  const text = from.text(key, 'event date');
  return text === undefined ? undated(from.place, from.ledger) : dateDraft(text, from.at(key), from.ledger);
}

/** Addresses of a file, the one of the legislature first. */
export function filesOf(from: Fields, keys: readonly string[], label: string, mediaType?: string): DocumentDraft[] {
  const known = keys.filter((key) => isLink(from.peek(key) ?? 'javascript:'));
  return known.map((key) => {
    const url = from.text(key, 'document address') ?? '';
    return { label: known.length > 1 ? `${label} (${hostOf(url) ?? url})` : label, url, ...(mediaType !== undefined && { mediaType }) };
  });
}
