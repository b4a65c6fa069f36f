import { dateDraft, NO_DATE, type DateDraft } from '../../input/dates/written-date.js';
import type { Fields } from '../../input/fields.js';
import type { EventDraft } from '../../input/importer.js';
import { readDocument } from './documents.js';
import { entryKind } from './entry-kind.js';
import { entryNumber, entryOrder, type EntryOrder } from './entry-order.js';
import { entryWords } from './entry-words.js';
import { EXT } from './ext.js';

/** An event, and where it stands on the docket. */
export interface Entry {
  readonly event: EventDraft;
  readonly order: EntryOrder;
}

const DATE = ['date_filed', 'entry_date_filed', 'Date', 'date_entered'];
const DOCUMENTS = ['recap_documents', 'attachments', 'Links'];
const BOOKKEEPING = ['date_created', 'date_modified', 'resource_uri', 'tags'];

/**
 * An entry of a docket as an event; null, with a problem, when it says neither when nor what. Of search results the
 * documents of one entry are given, each of which tells of the entry.
 */
export function readEntry(from: Fields, caseId: string, parts: readonly Fields[]): Entry | null {
  const when = dateOf(from);
  const order = entryOrder(from, when.date);
  const words = entryWords(from, parts);
  if (words === null && when.date === null) {
    from.ledger.problem('error', from.place, 'is an entry without a date, a text or a number, and is left out');
    return null;
  }
  const number = entryNumber(from);
  const documents = parts.map((part) => readDocument(part, number)).filter((draft) => draft !== undefined);
  const title = words?.title ?? 'Docket entry';
  const kind = kindOf(from, title);
  const id = idOf(from);
  from.text('docket', 'event case');
  for (const key of BOOKKEEPING) from.drop(key, 'bookkeeping of CourtListener');
  const ext = restOf(from, parts);
  const event: EventDraft = {
    ...when,
    title,
    ...id,
    ...kind,
    ...(words?.body !== undefined && { body: words.body }),
    ...(documents.length > 0 && { documents }),
    cases: caseId,
    ...(ext && { ext: { [EXT]: ext } }),
  };
  return { event, order };
}

function restOf(from: Fields, parts: readonly Fields[]): Record<string, unknown> | undefined {
  const rest = from.rest('event ext');
  const documents = parts.map((part) => part.rest('event ext')).filter((one) => one !== undefined);
  return documents.length > 0 ? { ...rest, documents } : rest;
}

/** The objects behind an entry that its documents are read from. */
export function documentsIn(entry: Fields): readonly Fields[] {
  return DOCUMENTS.filter((key) => Array.isArray(entry.value[key])).flatMap((key) => entry.list(key));
}

/** Days that are written as midnights: by ACMS, the appellate courts' system, and by the search of v3, as those of California. */
const MIDNIGHT = /T00:00:00(?:\.0+)?$|T00:(?:00|07|53):\d{2}-0[78]:\d{2}$/;

export function dayOf(text: string): string {
  return text.replace(MIDNIGHT, '');
}

function dateOf(from: Fields): DateDraft {
  const key = DATE.find((name) => from.peek(name) !== undefined);
  const text = key === undefined ? undefined : from.text(key, 'event date');
  if (key === undefined || text === undefined) return NO_DATE;
  return dateDraft(dayOf(text), from.at(key), from.ledger);
}

function kindOf(from: Fields, title: string): Pick<EventDraft, 'kind'> {
  const kind = entryKind(title);
  if (kind === undefined) return {};
  from.ledger.guessed(from.from('description'), 'event kind, from the words that the entry begins with');
  return { kind };
}

/** CourtListener's numbers of entries stay the same. */
function idOf(from: Fields): Pick<EventDraft, 'id'> {
  const key = from.has('docket_entry_id') ? 'docket_entry_id' : 'id';
  const number = from.peek(key);
  if (number === undefined || !/^\d{1,18}$/.test(number)) return {};
  from.text(key, 'event id');
  return { id: `docket-entry-${number}` };
}
