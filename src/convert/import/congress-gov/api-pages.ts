import { isPlainObject } from '../../../document/index.js';
import { Fields } from '../../input/fields.js';
import { any, holds, type Test } from '../../input/files/marks.js';
import { reportOthers } from '../../input/files/wrong-format.js';
import type { Ledger } from '../../input/ledger.js';
import { ACTED, itemsOf } from './bill-json.js';

/** All that an input holds of one bill. */
export interface BillObjects {
  /** The objects that hold the others: pages of the API. */
  readonly pages: readonly Fields[];
  readonly bills: readonly Fields[];
  readonly actions: readonly Fields[];
  readonly summaries: readonly Fields[];
  readonly texts: readonly Fields[];
  readonly subjects: readonly Fields[];
  readonly amendments: readonly Fields[];
}

/** An amendment is read like a bill; those of a bill are part of it. */
const BILLS = ['bill', 'bills', 'amendment'];

type Json = Readonly<Record<string, unknown>>;

const A_BILL = any('congress', 'introducedDate', 'latestAction', 'originChamber', 'policyArea');

/** What pages hold, by what the objects there have of their own: other APIs have bills and actions too. */
const PAGES: readonly (readonly [key: string, own: Test])[] = [
  ...[...BILLS, 'relatedBills', 'amendments'].map((key) => [key, A_BILL] as const),
  ['actions', any(...ACTED)],
  ['summaries', any('actionDate', 'versionCode')],
  ['textVersions', any('formats')],
  ['subjects', any('legislativeSubjects', 'policyArea')],
  ['titles', any('titleType')],
  ['committees', any('systemCode')],
  ['cosponsors', any('bioguideId', 'fullName')],
];

/** Tells apart what an input holds: pages of the API, alone, in a list or joined in one object; a bill or actions alone. */
export function billObjectsIn(input: unknown, expected: string, ledger: Ledger): BillObjects {
  const { page: pages, action: actions, bill: billsAlone } = sorted(input, expected, ledger);
  for (const page of pages) readPaging(page);
  const bills = [...pages.flatMap((page) => BILLS.flatMap((key) => page.object(key) ?? page.listIfAny(key))), ...billsAlone];
  const holders = [...pages, ...bills];
  const all = (key: string): Fields[] => holders.flatMap((holder) => itemsOf(holder, key));
  const latest = bills.length === 1 ? bills.flatMap((bill) => bill.object('latestAction') ?? []) : [];
  return {
    pages: [...pages, ...billsAlone],
    bills,
    actions: [...all('actions'), ...actions, ...latest],
    summaries: all('summaries'),
    texts: all('textVersions'),
    amendments: pages.flatMap((page) => itemsOf(page, 'amendments')),
    subjects: holders.map((holder) => holder.object('subjects')).filter((one) => one !== undefined),
  };
}

const isBill = (value: Json): boolean => Object.hasOwn(value, 'congress') && Object.hasOwn(value, 'number');
const isAction = (value: Json): boolean => ACTED.some((key) => Object.hasOwn(value, key));
const isPage = (value: Json): boolean => PAGES.some(([key, own]) => holds(key, any(own, holds('item', own)))(value) || isEmptyOf(value, key));
/** A page without results has at least what was asked for. */
const isEmptyOf = (value: Json, key: string): boolean =>
  Array.isArray(value[key]) && value[key].length === 0 && ['pagination', 'request'].some((paging) => Object.hasOwn(value, paging));

/** The first that fits. */
const KINDS = [['action', isAction], ['bill', isBill], ['page', isPage]] as const;
type Kind = typeof KINDS[number][0];

function sorted(input: unknown, expected: string, ledger: Ledger): Readonly<Record<Kind, Fields[]>> {
  const found: Readonly<Record<Kind, Fields[]>> = { action: [], bill: [], page: [] };
  const others: string[] = [];
  const isList = Array.isArray(input);
  const values: readonly unknown[] = isList ? input : [input];
  values.forEach((value, index) => {
    const place = isList ? `/${index}` : '';
    const kind = isPlainObject(value) ? KINDS.find(([, test]) => test(value))?.[0] : undefined;
    if (kind && isPlainObject(value)) found[kind].push(new Fields(value, ledger, place));
    else others.push(place);
  });
  reportOthers(others, others.length === values.length, expected, ledger, input);
  return found;
}

/** Whether a page holds no results. */
export function isEmptyPage(page: Fields): boolean {
  return !isBill(page.value) && !PAGES.some(([key]) => page.has(key));
}

function readPaging(page: Fields): void {
  const paging = page.object('pagination');
  if (paging?.has('next')) {
    page.ledger.problem('warning', paging.at('next'), 'says that there are more pages, and they are not in this file',
      'Name the files of the other pages as well, or ask the API for 250 at a time.');
  }
  page.drop('pagination', 'pages of the API');
}

/** Below this, the API has nothing. */
const DEEPEST = 40;
const KEY = /([?&])api_key=[^&#\s"]*(&?)/gi;

/** A JSON value without the keys of the API in its addresses, which are secrets. What is nested too deeply is left out. */
export function withoutKeys(value: unknown, ledger: Ledger, depth = 0): unknown {
  if (typeof value === 'string') return withoutKey(value, ledger);
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => withoutKeys(item, ledger, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutKeys(item, ledger, depth + 1)]));
}

function withoutKey(text: string, ledger: Ledger): string {
  if (!text.includes('api_key=')) return text;
  ledger.dropped('api_key', 'keys of the API are secrets');
  return text.replace(KEY, (_, before: string, after: string) => (after ? before : ''));
}
