import { inZone, isDateError, isQualified, parseEdtf, type Bound, type EdtfDate } from '../../dates/index.js';
import { plainText, type Policy, type PolicyCommentary, type EventDocument, type PolicyEvent } from '../../document/index.js';
import { addressOf, casesOf, ownCase } from './citable.js';

/**
 * A policy as CSL-JSON 1.0 (citation-style-language/schema, csl-data.json), for Zotero, pandoc and their like: the page
 * itself, every document that has a date, and the commentary. An order is cited by its case, with court and docket.
 */
export function exportCslJson(policy: Policy): string {
  const documents = policy.events.flatMap((event) =>
    (event.documents ?? []).map((document) => documentItem(document, event, policy)));
  const commentary = (policy.commentary ?? []).map((article) => articleItem(article, policy));
  const items = [pageItem(policy), ...documents, ...commentary].filter((item) => item !== null);
  return `${JSON.stringify(withOwnIds(items), null, 2)}\n`;
}

/** An item of CSL-JSON 1.0; the names are those of its schema. */
interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string | undefined;
  readonly 'container-title'?: string | undefined;
  readonly author?: readonly { readonly literal: string }[] | undefined;
  readonly publisher?: string | undefined;
  readonly authority?: string | undefined;
  readonly number?: string | undefined;
  readonly genre?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly archive_location?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly 'number-of-pages'?: number | undefined;
  readonly note?: string | undefined;
}

type CslType = 'article-newspaper' | 'dataset' | 'document' | 'legal_case' | 'legislation' | 'regulation' | 'report' | 'webpage';

function pageItem(policy: Policy): CslItem {
  const { id, title, summary, source, asOf, lang, timeZone } = policy;
  const URL = addressOf(source?.url);
  const docket = ownCase(policy);
  return {
    id,
    type: docket ? 'legal_case' : URL === undefined ? 'document' : 'webpage',
    title,
    authority: docket?.court?.label,
    number: docket?.docket.join(', ') || undefined,
    author: source && [{ literal: source.publisher }],
    publisher: source?.publisher,
    issued: cslDate(asOf, timeZone),
    accessed: cslDate(source?.retrieved, timeZone),
    URL,
    language: lang,
    abstract: summary === undefined ? undefined : plainText(summary),
    note: source?.cite,
  };
}

function articleItem({ date, title, outlet, url, body }: PolicyCommentary, policy: Policy): CslItem {
  return {
    id: `${policy.id}-commentary`,
    type: outlet === undefined ? 'webpage' : 'article-newspaper',
    title,
    'container-title': outlet,
    issued: cslDate(date, policy.timeZone),
    URL: addressOf(url),
    abstract: body === undefined ? undefined : plainText(body),
    language: policy.lang,
  };
}

/** What a document is in the law's terms, by the kind of its event; orders are cited by their case. */
const TYPES: ReadonlyMap<string | undefined, CslType> = new Map([
  ['order', 'legal_case'],
  ['minute-order', 'legal_case'],
  ['opinion', 'legal_case'],
  ['judgment', 'legal_case'],
  ['rule', 'regulation'],
  ['proposed', 'regulation'],
  ['legislation', 'legislation'],
  ['report', 'report'],
  ['data', 'dataset'],
]);

/** A document of an event. The document's own date comes before that of the event; without either it is no item. */
function documentItem(document: EventDocument, event: PolicyEvent, policy: Policy): CslItem | null {
  const issued = cslDate(document.date ?? event.date, policy.timeZone);
  if (!issued) return null;
  const type = event.outlet === undefined ? (TYPES.get(event.kind) ?? 'document') : 'article-newspaper';
  const cases = casesOf(event, policy);
  const courtCase = cases.length === 1 ? cases[0] : undefined;
  const isCited = type === 'legal_case' && courtCase !== undefined;
  const title = documentTitle(document, event);
  return {
    id: event.id,
    type,
    title: isCited ? courtCase.name : title,
    issued,
    genre: event.kindLabel ?? event.kind,
    ...(isCited && { note: title }),
    authority: courtCase?.court?.label,
    number: courtCase?.docket.join(', ') || undefined,
    'container-title': event.outlet,
    publisher: document.publisher,
    URL: addressOf(document.url),
    archive_location: addressOf(document.archiveUrl),
    'number-of-pages': document.pages,
    language: document.lang ?? policy.lang,
  };
}

/** A document that its event is named after has a title of its own; what is called "PDF" or "No. 1" has none. */
function documentTitle({ label }: EventDocument, { title }: PolicyEvent): string {
  if (label.trim() === '' || label === title) return title;
  return title.endsWith(`: ${label}`) ? label : `${title} (${label})`;
}

/** The first item keeps an id, later ones with the same get "-2", "-3" … */
function withOwnIds(items: readonly CslItem[]): CslItem[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return items.map((item) => {
    let id = item.id;
    for (let count = counts.get(item.id) ?? 1; used.has(id); counts.set(item.id, count)) {
      count += 1;
      id = `${item.id}-${count}`;
    }
    used.add(id);
    return { ...item, id };
  });
}

/** A date of CSL-JSON: year, month and day as far as they are known; two of them are an interval. */
interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** EDTF as CSL-JSON has it, and what CSL-JSON has no parts for as it is written: open ends, decades, the year 0. */
function cslDate(date: string | null | undefined, zone?: string): CslDate | undefined {
  const read = parseEdtf(date ?? '');
  if (typeof date !== 'string' || isDateError(read)) return undefined;
  const parts = endsOf(inZone(read, zone)).map(partsOf);
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return { literal: date };
  // Processors refuse ends of unlike precision, so both have that of the coarser.
  const length = Math.min(...known.map((part) => part.length));
  return { 'date-parts': known.map((part) => part.slice(0, length)), ...(isVague(read) && { circa: true }) };
}

function endsOf(date: EdtfDate): readonly Bound[] {
  return date.type === 'date' ? [date] : [date.start, date.end];
}

function partsOf(end: Bound): number[] | null {
  if (typeof end === 'string' || end.precision === 'century' || end.precision === 'decade') return null;
  // There is no year 0 in CSL, and -1 is 1 BC.
  const year = end.year > 0 ? end.year : end.year - 1;
  return [year, end.month, end.day].filter((part) => part !== undefined);
}

function isVague(date: EdtfDate): boolean {
  return endsOf(date).some((end) => typeof end !== 'string' && isQualified(end));
}
