import { isLink, type PolicyFacet, type PolicyIdentifier } from '../../../document/index.js';
import { dateWritten } from '../../reading/dates.js';
import { distinct } from '../../reading/texts/distinct.js';
import type { Fields } from '../../reading/fields/fields.js';
import { firstClause } from '../../reading/texts/first-clause.js';
import type { EventDraft } from '../../reading/importer.js';
import { readAct } from './act.js';
import { citationOf } from './citation.js';

/** A bill or resolution. */
export interface Bill {
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly identifiers: readonly PolicyIdentifier[];
  readonly facets: readonly PolicyFacet[];
  /** Its introduction, for an input without actions. */
  readonly introduced: EventDraft | undefined;
  /** Its last act, of one bill of a list. */
  readonly last: EventDraft | undefined;
}

/** https://github.com/LibraryOfCongress/api.congress.gov/blob/main/Documentation/BillEndpoint.md */
export function readBill(from: Fields, isOnly: boolean): Bill {
  const title = from.text('title', 'title');
  const cited = citationOf(from.text('type', 'identifier'), from.text('number', 'identifier'), from.text('congress', 'identifier'));
  const address = from.peek('legislationUrl');
  const isGiven = address !== undefined && isLink(address);
  const called = title ?? cited?.identifier.label;
  const [introduced, last] = [introductionOf(from), isOnly ? undefined : lastActOf(from)]
    .map((event) => event && { ...event, title: isOnly ? event.title : `${event.title}: ${firstClause(called ?? 'a bill')}` });
  return {
    title: called,
    page: isGiven ? from.text('legislationUrl', 'source address') : cited?.page,
    identifiers: [...(cited ? [cited.identifier] : []), ...from.listIfAny('laws').flatMap(lawOf)],
    facets: facetsOf(from),
    introduced,
    last,
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
    { label: 'Sponsors', values: distinct(from.listIfAny('sponsors').map((sponsor) => sponsor.text('fullName', 'facet'))) },
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function lastActOf(from: Fields): EventDraft | undefined {
  const action = from.object('latestAction');
  return action ? readAct([action]) ?? undefined : undefined;
}

function introductionOf(from: Fields): EventDraft | undefined {
  const day = from.text('introducedDate', 'event date');
  return day === undefined ? undefined
    : { ...dateWritten(day, from.at('introducedDate'), from.ledger), title: 'Introduced', kind: 'legislation' };
}
