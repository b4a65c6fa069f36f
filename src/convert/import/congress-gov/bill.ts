import type { PolicyFacet, PolicyIdentifier } from '../../../document/index.js';
import { dateWritten } from '../../reading/dates.js';
import type { Fields } from '../../reading/fields.js';
import type { EventDraft } from '../../reading/importer.js';
import { distinct, listed } from './act.js';

/** A bill or resolution. */
export interface Bill {
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly identifiers: readonly PolicyIdentifier[];
  readonly facets: readonly PolicyFacet[];
  /** Its introduction, for an input without actions. */
  readonly introduced: EventDraft | undefined;
}

/** Types of the API: how they are cited, and called in addresses of congress.gov. */
const TYPES: ReadonlyMap<string, readonly [cited: string, address: string]> = new Map([
  ['HR', ['H.R.', 'house-bill']],
  ['S', ['S.', 'senate-bill']],
  ['HJRES', ['H.J.Res.', 'house-joint-resolution']],
  ['SJRES', ['S.J.Res.', 'senate-joint-resolution']],
  ['HCONRES', ['H.Con.Res.', 'house-concurrent-resolution']],
  ['SCONRES', ['S.Con.Res.', 'senate-concurrent-resolution']],
  ['HRES', ['H.Res.', 'house-resolution']],
  ['SRES', ['S.Res.', 'senate-resolution']],
]);

/** https://github.com/LibraryOfCongress/api.congress.gov/blob/main/Documentation/BillEndpoint.md */
export function readBill(from: Fields): Bill {
  const title = from.text('title', 'title');
  const type = from.text('type', 'identifier')?.toUpperCase();
  const number = from.text('number', 'identifier');
  const congress = from.text('congress', 'identifier');
  const [cited, address] = TYPES.get(type ?? '') ?? [];
  const isKnown = cited !== undefined && number !== undefined && congress !== undefined && /^\d+$/.test(congress);
  const own: PolicyIdentifier[] = number === undefined ? [] : [{
    scheme: 'us-bill',
    value: [congress, type?.toLowerCase(), number].filter(Boolean).join('-'),
    label: isKnown ? `${cited} ${number} (${ordinal(congress)} Congress)` : [type, number].filter(Boolean).join(' '),
  }];
  const page = isKnown ? `https://www.congress.gov/bill/${ordinal(congress)}-congress/${address ?? ''}/${encodeURIComponent(number)}` : undefined;
  return {
    title,
    page: from.text('legislationUrl', 'source address') ?? page,
    identifiers: [...own, ...listed(from, 'laws').flatMap(lawOf)],
    facets: facetsOf(from),
    introduced: introductionOf(from),
  };
}

function lawOf(law: Fields): PolicyIdentifier[] {
  const number = law.text('number', 'identifier');
  const type = law.text('type', 'identifier') ?? 'Law';
  return number === undefined ? [] : [{ scheme: 'us-law', value: number, label: `${type} ${number}` }];
}

function facetsOf(from: Fields): PolicyFacet[] {
  const area = from.object('policyArea')?.text('name', 'facet');
  const facets: PolicyFacet[] = [
    { label: 'Origin chamber', values: distinct([from.text('originChamber', 'facet')]) },
    { label: 'Policy area', values: distinct([area]) },
    { label: 'Sponsors', values: distinct(listed(from, 'sponsors').map((sponsor) => sponsor.text('fullName', 'facet'))) },
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function introductionOf(from: Fields): EventDraft | undefined {
  const day = from.text('introducedDate', 'event date');
  return day === undefined ? undefined
    : { ...dateWritten(day, from.at('introducedDate'), from.ledger), title: 'Introduced', kind: 'legislation' };
}

/** "117th". */
function ordinal(number: string): string {
  const isTeen = /1\d$/.test(number);
  const ending = new Map([['1', 'st'], ['2', 'nd'], ['3', 'rd']]).get(isTeen ? '' : number.slice(-1));
  return `${number}${ending ?? 'th'}`;
}
