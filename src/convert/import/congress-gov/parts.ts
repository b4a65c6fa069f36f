import { isPlainObject } from '../../../document/index.js';
import { Fields } from '../../reading/fields.js';
import type { Ledger } from '../../reading/ledger.js';
import { wrongFormat } from '../../reading/wrong-format.js';
import { listed } from './act.js';

/** All that an input holds of one bill. */
export interface Parts {
  /** The objects that hold the others: pages of the API. */
  readonly pages: readonly Fields[];
  readonly bills: readonly Fields[];
  readonly actions: readonly Fields[];
  readonly summaries: readonly Fields[];
  readonly texts: readonly Fields[];
  readonly subjects: readonly Fields[];
}

const EXPECTED = 'a bill of the API of Congress.gov, or its actions';
const PAGES = [
  'bill', 'bills', 'actions', 'summaries', 'textVersions', 'subjects', 'titles', 'committees', 'cosponsors', 'relatedBills', 'amendments',
];

/** Tells apart what an input holds: pages of the API, alone, in a list or joined in one object; a bill or actions alone. */
export function partsOf(input: unknown, ledger: Ledger): Parts {
  const listing = Array.isArray(input) ? input as readonly unknown[] : undefined;
  const objects = (listing ?? [input]).flatMap((value, index) => {
    const place = listing ? `/${index}` : '';
    if (isPlainObject(value)) return [new Fields(value, ledger, place)];
    ledger.problem('error', place, place ? `is not ${EXPECTED}` : `The file is not ${EXPECTED}`, `Give ${EXPECTED}.`);
    return [];
  });
  if (listing?.length === 0) ledger.problem('error', '', 'The list is empty, and there is nothing to read', `Give ${EXPECTED}.`);
  const pages = objects.filter(isPage);
  const bare = objects.filter((object) => !isPage(object));
  const actionsAlone = bare.filter((object) => object.has('actionDate'));
  const billsAlone = bare.filter((object) => !object.has('actionDate') && object.has('congress') && object.has('number'));
  for (const object of bare) if (!actionsAlone.includes(object) && !billsAlone.includes(object)) wrong(object);
  for (const page of pages) readPaging(page);
  const bills = [...pages.flatMap((page) => [page.object('bill') ?? [], listed(page, 'bills')].flat()), ...billsAlone];
  const holders = [...pages, ...bills];
  const all = (key: string): Fields[] => holders.flatMap((holder) => listed(holder, key));
  const latest = bills.length === 1 ? bills.flatMap((bill) => bill.object('latestAction') ?? []) : [];
  return {
    pages: [...pages, ...billsAlone],
    bills,
    actions: [...all('actions'), ...actionsAlone, ...latest],
    summaries: all('summaries'),
    texts: all('textVersions'),
    subjects: holders.map((holder) => holder.object('subjects')).filter((one) => one !== undefined),
  };
}

function isPage({ value }: Fields): boolean {
  return PAGES.some((key) => Array.isArray(value[key]) || isPlainObject(value[key])) && !Object.hasOwn(value, 'actionDate')
    && !(Object.hasOwn(value, 'congress') && Object.hasOwn(value, 'number'));
}

function readPaging(page: Fields): void {
  const paging = page.object('pagination');
  if (paging?.has('next')) {
    page.ledger.problem('warning', paging.at('next'), 'says that there are more pages, and they are not in this file',
      'Name the files of the other pages as well, or ask the API for 250 at a time.');
  }
  page.drop('pagination', 'pages of the API');
}

function wrong({ value, place, ledger }: Fields): void {
  if (place === '') wrongFormat(value, EXPECTED, ledger);
  else ledger.problem('error', place, `is not ${EXPECTED}, and is left out`, `Give ${EXPECTED}.`);
}
