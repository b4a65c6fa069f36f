import type { Policy, EventDocument, PolicyEvent } from '../../../document/index.js';
import { casesOf } from '../cases-of.js';
import { cslDate } from './csl-date.js';
import type { CslItem, CslType } from './csl-item.js';

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
export function documentItem(document: EventDocument, event: PolicyEvent, policy: Policy): CslItem | null {
  const issued = cslDate(document.date ?? event.date);
  if (!issued) return null;
  const type = event.outlet === undefined ? (TYPES.get(event.kind) ?? 'document') : 'article-newspaper';
  const cases = casesOf(event, policy);
  const courtCase = cases.length === 1 ? cases[0] : undefined;
  const isCited = type === 'legal_case' && courtCase !== undefined;
  const title = titleOf(document, event);
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
function titleOf({ label }: EventDocument, { title }: PolicyEvent): string {
  if (label.trim() === '' || label === title) return title;
  return title.endsWith(`: ${label}`) ? label : `${title} (${label})`;
}

/** Whole addresses only: others mean nothing outside the page. */
export function addressOf(url: string | null | undefined): string | undefined {
  return typeof url === 'string' && /^https?:/i.test(url) ? url : undefined;
}
