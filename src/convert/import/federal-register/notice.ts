import { isDateError, parseEdtf } from '../../../dates/index.js';
import { isLink, type Paragraph, type PolicyFacet, type PolicyIdentifier } from '../../../document/index.js';
import { createFormatter } from '../../../locale/formatter.js';
import { undated } from '../../input/dates/written-date.js';
import { distinct } from '../../input/distinct.js';
import type { Fields } from '../../input/fields.js';
import type { EventDraft } from '../../input/importer.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { EFFECTIVE, PUBLICATION, readNoticeDates } from './notice-dates.js';
import { facetsOf, identifiersOf, otherLinks, pageOf } from './notice-metadata.js';

/** Under `ext`, where what has no place in the document format is kept. */
export const EXT = 'gov.federalregister';

/** A document of the Federal Register. */
export interface Notice {
  readonly title: string;
  readonly page: string | undefined;
  /** How to cite it: title, place in the Federal Register and day. */
  readonly cite: string | undefined;
  readonly abstract: string | undefined;
  readonly identifiers: readonly PolicyIdentifier[];
  readonly facets: readonly PolicyFacet[];
  readonly events: readonly EventDraft[];
}

/**
 * Reads a document (https://www.federalregister.gov/developers/documentation/api/v1). Its publication carries what
 * belongs to no other date; an abstract too, unless it is the summary of a policy of this document alone.
 */
export function readNotice(from: Fields, isOnly: boolean): Notice {
  const title = titleOf(from);
  const types = ['subtype', 'type'].map((field) => from.text(field, 'facet')).filter((type) => type !== undefined);
  const cite = citeOf(from, title);
  const summary = from.text('abstract', isOnly ? 'summary' : 'event body');
  const abstract = summary === undefined ? undefined : printed(summary);
  const dates = readNoticeDates(from, title, types);
  if (dates.size === 0) dates.set('', { ...undated(from.place, from.ledger), title });
  const main = dates.has(PUBLICATION) ? PUBLICATION : [...dates.keys()][0];
  const effective = dates.has(EFFECTIVE) ? EFFECTIVE : main;
  const pages = pageOf(from, title, types);
  const others = otherLinks(from);
  const prose = textsOf(from, ['dates']);
  const notes = [...(abstract !== undefined && !isOnly ? [abstract] : []), ...notesOf(from)];
  const label = labelOf(from, types);
  const identifiers = identifiersOf(from);
  const facets = facetsOf(from, types);
  const numbers = orderNumbers(identifiers, types).filter((number) => !title.includes(number));
  from.drop('page_views', 'counts the readers of the site');
  const ext = from.rest('event ext');
  const events = [...dates].map(([field, event]): EventDraft => field === main
    ? withEmbedded({
      ...event,
      ...label,
      ...ifAny('body', [...numbers, ...(field === effective ? prose : []), ...notes]),
      ...ifAny('documents', [...pages, ...others]),
      ...(ext && { ext: { [EXT]: ext } }),
    }, from)
    : { ...event, ...ifAny('body', [...numbers, ...(field === effective ? prose : [])]), ...ifAny('documents', pages) });
  return { title, page: pages[0]?.url ?? undefined, cite, abstract, identifiers, facets, events };
}

/** "Care of Harbor Bells, 95 FR 101 (January 2, 2030)". */
function citeOf(from: Fields, title: string): string | undefined {
  const citation = from.peek('citation');
  const day = from.peek(PUBLICATION) ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDateError(parseEdtf(day));
  return citation === undefined ? undefined : `${title}, ${citation}${isDay ? ` (${createFormatter('en').longDate(day)})` : ''}`;
}

function ifAny<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, Item[]>> {
  return items.length > 0 ? { [key]: [...items] } as Record<Key, Item[]> : {};
}

/** What a document without a title is called by. */
const NAMES = [
  ['executive_order_number', 'Executive Order'], ['proclamation_number', 'Proclamation'], ['document_number', 'Federal Register document'],
] as const;

/** What an order or proclamation is cited by, in the two ways that readers look for it. */
function orderNumbers(identifiers: readonly PolicyIdentifier[], [type]: readonly string[]): string[] {
  return identifiers.flatMap(({ scheme, value }) => {
    const name = NUMBERED.get(scheme) ?? (scheme === 'presidential-document' ? type : undefined);
    return name === undefined ? [] : [`${name} ${value}${/^executive order$/i.test(name) ? ` (EO ${value})` : ''}`];
  });
}

const NUMBERED: ReadonlyMap<string, string> = new Map([['executive-order', 'Executive Order'], ['proclamation', 'Proclamation']]);

function titleOf(from: Fields): string {
  const title = from.text('title', 'event title') ?? from.text('toc_doc', 'event title');
  if (title !== undefined) return printed(title);
  from.ledger.guessed(from.from('title'), 'title, from the number of the document');
  const [known] = NAMES.map(([field, name]) => [name, from.peek(field)]).filter(([, number]) => number !== undefined);
  return known?.join(' ') ?? 'Federal Register document';
}

/** What the document itself says it is: "Final rule; request for comments." */
function labelOf(from: Fields, types: readonly string[]): Pick<EventDraft, 'kindLabel'> {
  const label = from.text('action', 'event kind label') ?? types[0];
  return label === undefined ? {} : { kindLabel: label };
}

function textsOf(from: Fields, fields: readonly string[]): string[] {
  return distinct(fields.map((field) => from.text(field, 'event body'))).map(printed);
}

/** What the Office of the Federal Register has noted since, which is its word and not the document's. */
function notesOf(from: Fields): Paragraph[] {
  const dispositions = textsOf(from, ['disposition_notes', 'executive_order_notes']);
  return [
    ...dispositions.map((text): Paragraph => `Disposition notes of the Federal Register: ${text}`),
    ...from.texts('correction_of', 'event body').map((address) => linked('Corrects', address)),
    ...from.texts('corrections', 'event body').map((address) => linked('Corrected by', address)),
  ];
}

function linked(what: string, address: string): Paragraph {
  return [`${what}: `, isLink(address) ? { text: address, href: address } : address];
}

/** Marks that texts of the Federal Register keep of its print: italics, indices, exponents (GPO's locator codes as SGML). */
const MARKS = /<\/?(?:AC|E|FR|INF|SU)\b[^<>]{0,40}>/g;

/** "NO<INF>2</INF>" as it reads: "NO2". */
function printed(text: string): string {
  return text.replace(MARKS, '');
}
