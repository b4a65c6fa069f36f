import { dateDraft, NO_DATE, undated, type DateDraft } from '../../input/dates/written-date.js';
import { type Fields, firstHtml, firstNumber, firstText } from '../../input/fields.js';
import { firstClause } from '../../input/first-clause.js';
import { richText } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { hasMarkup, shownLine, shownText } from '../../input/markup.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { entryKind } from './entry-kind.js';
import { readDocument } from './recap-document.js';
import { EXT } from './site.js';

/** An event, and where it stands on the docket. */
export interface DocketEntry {
  readonly event: EventDraft;
  readonly order: EntryOrder;
}

const DATE = ['date_filed', 'entry_date_filed', 'Date', 'date_entered'];
const DOCUMENTS = ['recap_documents', 'attachments', 'Links'];
const BOOKKEEPING = ['date_created', 'date_modified', 'resource_uri', 'tags'];

/**
 * An entry of a docket as an event; null, with a problem, when it says neither when nor what. `objects` are those that its
 * documents are read from; in search results each of them tells of the entry.
 */
export function readEntry(from: Fields, caseId: string, objects: readonly Fields[]): DocketEntry | null {
  const when = entryDate(from);
  const order = entryOrder(from, when.date);
  const words = entryWords(from, objects);
  if (words !== null && when === NO_DATE) undated(from.place, from.ledger);
  if (words === null && when.date === null) {
    from.ledger.problem('error', from.place, 'is an entry without a date, a text or a number, and is left out');
    return null;
  }
  const number = entryNumber(from);
  const documents = objects.map((object) => readDocument(object, number)).filter((draft) => draft !== undefined);
  const title = words?.title ?? 'Docket entry';
  const kind = kindFromTitle(from, title);
  const id = entryId(from);
  from.text('docket', 'event case');
  for (const key of BOOKKEEPING) from.drop(key, 'bookkeeping of CourtListener');
  const ext = entryRest(from, objects);
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
  return { event: withEmbedded(event, from, ...objects), order };
}

function entryRest(from: Fields, objects: readonly Fields[]): Record<string, unknown> | undefined {
  const rest = from.rest('event ext');
  const documents = objects.map((object) => object.rest('event ext')).filter((one) => one !== undefined);
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

function entryDate(from: Fields): DateDraft {
  const key = DATE.find((name) => from.peek(name) !== undefined);
  const text = key === undefined ? undefined : from.text(key, 'event date');
  if (key === undefined || text === undefined) return NO_DATE;
  return dateDraft(dayOf(text), from.at(key), from.ledger);
}

function kindFromTitle(from: Fields, title: string): Pick<EventDraft, 'kind'> {
  const kind = entryKind(title);
  if (kind === undefined) return {};
  from.ledger.guessed(from.from('description'), 'event kind, from the words that the entry begins with');
  return { kind };
}

/** CourtListener's numbers of entries stay the same. */
function entryId(from: Fields): Pick<EventDraft, 'id'> {
  const key = from.has('docket_entry_id') ? 'docket_entry_id' : 'id';
  const number = from.peek(key);
  if (number === undefined || !/^\d{1,18}$/.test(number)) return {};
  from.text(key, 'event id');
  return { id: `docket-entry-${number}` };
}

type EntryWords = Pick<EventDraft, 'title' | 'body'>;

const TEXT = ['description', 'Text'];
const NAME = ['short_description', 'Description'];

/**
 * The first clause of an entry's text is its title, and the text its body when it says more. An entry without a text
 * takes the name of its first document, else its number. Null when it has nothing of these.
 */
function entryWords(entry: Fields, documents: readonly Fields[]): EntryWords | null {
  const written = firstHtml(entry, TEXT, 'event body');
  const text = shownText(written ?? '');
  const name = firstText(entry, NAME, 'event title');
  if (written !== undefined && text !== '') {
    const title = name ?? firstClause(text);
    const body = bodyOf(entry, written);
    return { title, ...((typeof body !== 'string' || text.replace(/\s+/g, ' ').replace(/ ?\.$/, '') !== title) && { body }) };
  }
  const title = name ?? nameOfDocument(documents) ?? titleFromNumber(entry);
  if (title === undefined) return null;
  if (name === undefined) entry.ledger.guessed(entry.from('description'), 'event title, from the name of its document or its number');
  return { title };
}

function nameOfDocument(documents: readonly Fields[]): string | undefined {
  return documents.map((document) => NAME.concat(TEXT).map((key) => document.peek(key)).find(Boolean)).find(Boolean);
}

function titleFromNumber(entry: Fields): string | undefined {
  const number = entryNumber(entry);
  return number === undefined ? undefined : `Docket entry ${number}`;
}

/** The same text with the marks of its page, where it has any. */
function bodyOf(entry: Fields, text: string): EventDraft['body'] {
  const html = entry.written('description_html');
  if (html === undefined || hasMarkup(text) || shownLine(html) !== shownLine(text)) return richText(text);
  entry.html('description_html', 'event body');
  return richText(hasMarkup(html) ? html : text);
}

/** Where an entry stands on its docket. */
interface EntryOrder {
  /** "2022-10-11", or a text after all dates. */
  readonly day: string;
  /** On that day, by the number that RECAP gives, by PACER's, by that of the entry. */
  readonly numbers: readonly number[];
}

const UNDATED = '~';

/**
 * Of an entry with the date `day`. RECAP's sequence number, "2022-10-11.001", is meant for ordering; where there is none,
 * date and numbers are.
 */
function entryOrder(entry: Fields, day: string | null): EntryOrder {
  const sequence = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(entry.peek('recap_sequence_number') ?? '');
  if (sequence) entry.text('recap_sequence_number', 'order of events');
  const pacer = firstNumber(entry, ['pacer_sequence_number'], 'order of events');
  return {
    day: sequence?.[1] ?? day?.slice(0, 10) ?? UNDATED,
    numbers: [Number(sequence?.[2] ?? Infinity), pacer ?? Infinity, numberOf(entry) ?? Infinity],
  };
}

function isDated({ day }: EntryOrder): boolean {
  return day !== UNDATED;
}

/** Less than 0 when `a` stands before `b`, 0 when nothing says so. */
export function compareEntries(a: EntryOrder, b: EntryOrder): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const different = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  return different < 0 ? 0 : Math.sign((a.numbers[different] ?? 0) - (b.numbers[different] ?? 0));
}

const NUMBER = ['entry_number', 'document_number'];

/** The number that people cite an entry by: "140". Minute entries have none. */
function entryNumber(entry: Fields): string | undefined {
  return NUMBER.map((key) => entry.peek(key)).find((value) => value !== undefined);
}

function numberOf(entry: Fields): number | undefined {
  const text = entryNumber(entry);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * Entries of one docket in its own order, oldest first, which tells where on their day those without a number stand;
 * RECAP's sequence numbers still come first. Courts write dockets newest first as well.
 */
export function asListed(entries: readonly DocketEntry[]): DocketEntry[] {
  const listed = isNewestFirst(entries) ? [...entries].reverse() : entries;
  return listed.map(({ event, order }, place) => ({ event, order: { ...order, numbers: [order.numbers[0] ?? Infinity, place] } }));
}

function isNewestFirst(entries: readonly DocketEntry[]): boolean {
  const dated = entries.filter(({ order }) => isDated(order)).map(({ order }) => order);
  const [first, last] = [dated[0]?.day ?? '', dated.at(-1)?.day ?? ''];
  if (first !== last) return first > last;
  const numbers = dated.map((order) => order.numbers.at(-1) ?? Infinity).filter(Number.isFinite);
  return (numbers[0] ?? 0) > (numbers.at(-1) ?? 0);
}
