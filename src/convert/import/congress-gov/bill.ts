import { isLink, type PolicyFacet, type PolicyIdentifier } from '../../../document/index.js';
import { dateDraft, undated } from '../../input/dates/written-date.js';
import { distinct } from '../../input/distinct.js';
import { type Fields, firstText } from '../../input/fields.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { readAct } from './act.js';
import { billCitation } from './bill-citation.js';
import { itemsOf, PURPOSE, TITLE, TYPE } from './bill-json.js';

/** A bill or resolution. */
export interface Bill {
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly identifiers: readonly PolicyIdentifier[];
  readonly facets: readonly PolicyFacet[];
  /** Its introduction, for an input without actions. */
  readonly introduced: readonly EventDraft[];
  /** Its last act, of one bill of a list. */
  readonly last: readonly EventDraft[];
}

/** https://github.com/LibraryOfCongress/api.congress.gov/blob/main/Documentation/BillEndpoint.md */
export function readBill(from: Fields, isOnly: boolean): Bill {
  const title = firstText(from, TITLE, 'title');
  const purpose = firstText(from, PURPOSE, 'title');
  const cited = billCitation(firstText(from, TYPE, 'identifier'), from.text('number', 'identifier'), from.text('congress', 'identifier'));
  const address = from.peek('legislationUrl');
  const isGiven = address !== undefined && isLink(address);
  const called = title ?? ([cited?.identifier.label, purpose].filter(Boolean).join(': ') || undefined);
  const named = (event: EventDraft): EventDraft => (isOnly ? event : { ...event, title: `${event.title}: ${called ?? 'a bill'}` });
  return {
    title: called,
    page: isGiven ? from.text('legislationUrl', 'source address') : cited?.page,
    identifiers: [...(cited ? [cited.identifier] : []), ...itemsOf(from, 'laws').flatMap(lawOf), ...enactedAs(from)],
    facets: facetsOf(from),
    introduced: introductionsOf(from).map(named),
    last: isOnly ? [] : lastActOf(from).map(named),
  };
}

function lawOf(law: Fields): PolicyIdentifier[] {
  const number = law.text('number', 'identifier');
  const type = law.text('type', 'identifier') ?? 'Law';
  return number === undefined ? [] : [{ scheme: 'us-law', value: number, label: `${type} ${number}` }];
}

/** `{ law_type: 'public', congress: '113', number: '23' }`. */
function enactedAs(from: Fields): PolicyIdentifier[] {
  const law = from.object('enacted_as');
  const [type, congress, number] = ['law_type', 'congress', 'number'].map((key) => law?.text(key, 'identifier'));
  if (number === undefined || congress === undefined) return [];
  const value = `${congress}-${number}`;
  return [{ scheme: 'us-law', value, label: `${type === 'private' ? 'Private' : 'Public'} Law ${value}` }];
}

function facetsOf(from: Fields): PolicyFacet[] {
  const area = from.object('policyArea')?.text('name', 'facet') ?? from.text('subjects_top_term', 'facet');
  const sponsors = [...itemsOf(from, 'sponsors').map((one) => one.text('fullName', 'facet')), from.object('sponsor')?.text('name', 'facet')];
  const facets: PolicyFacet[] = [
    { label: 'Origin chamber', values: distinct([from.text('originChamber', 'facet')]) },
    { label: 'Policy area', values: distinct([area]) },
    { label: 'Sponsors', values: distinct(sponsors) },
    { label: 'Subjects', values: from.texts('subjects', 'facet') },
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function lastActOf(from: Fields): EventDraft[] {
  const action = from.object('latestAction');
  return [action ? readAct([action]) ?? [] : []].flat();
}

/** Dates that bills and amendments give of themselves. The API writes days as the midnights of Washington. */
const INTRODUCTIONS = [
  ['introducedDate', 'Introduced'], ['introduced_at', 'Introduced'], ['submittedDate', 'Submitted'], ['proposedDate', 'Proposed'],
] as const;

function introductionsOf(from: Fields): EventDraft[] {
  return INTRODUCTIONS.flatMap(([key, title]) => {
    const day = from.text(key, 'event date');
    return day === undefined ? [] : [{ ...dateDraft(dayInWashington(day), from.at(key), from.ledger), title, kind: 'legislation' }];
  });
}

/** The last act on an amendment of a list, with what the amendment is for; none of one that was submitted and no more. */
export function readAmendment(from: Fields): EventDraft[] {
  const action = from.object('latestAction');
  const act = action ? readAct([action]) : null;
  if (!act) return [];
  const cited = billCitation(from.text('type', 'event title'), from.text('number', 'event title'), from.text('congress', 'event title'));
  const about = firstText(from, PURPOSE, 'event body');
  const said = Array.isArray(act.body) ? act.body : [];
  return [{
    ...act,
    title: [act.title, cited?.identifier.label].filter(Boolean).join(': '),
    ...(about !== undefined && { body: [...said, about] }),
    ...(cited?.page !== undefined && { documents: [...act.documents ?? [], { label: cited.identifier.label ?? 'Amendment', url: cited.page }] }),
  }];
}

/** A text of a bill, as of a stage, with its formats as documents. */
export function readTextVersion(from: Fields): EventDraft {
  const type = from.text('type', 'event title');
  const day = from.text('date', 'event date');
  const documents = itemsOf(from, 'formats').map(formatOf);
  return {
    ...(day === undefined ? undated(from.place, from.ledger)
      : dateDraft(dayInWashington(day), from.at('date'), from.ledger)),
    title: type === undefined ? 'Text of the bill' : `Text of the bill: ${type}`,
    kind: 'legislation',
    ...(documents.length > 0 && { documents }),
  };
}

function formatOf(format: Fields): DocumentDraft {
  const label = format.text('type', 'document label') ?? 'Text';
  const address = format.peek('url');
  if (address === undefined || !isLink(address)) return { label, url: null, missing: 'unavailable' };
  format.text('url', 'document address');
  return { label, url: address, ...(/\.pdf$/i.test(address) && { mediaType: 'application/pdf' }) };
}

/** The day of a midnight in Washington, which the API writes in universal time; other texts as they are. */
function dayInWashington(text: string): string {
  return text.replace(/T0[45]:00:00Z$/, '');
}
