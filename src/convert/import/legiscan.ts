import { isLink, isPlainObject, type PolicyFacet } from '../../document/index.js';
import { distinct, joinFacets } from '../input/distinct.js';
import { Fields } from '../input/fields.js';
import { jsonInput } from '../input/files/json-input.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { finish, type EventDraft, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { dropPersonal } from '../input/personal-data.js';
import { reportMissing } from '../input/result-pages.js';
import { titleOfAll } from '../input/title-of-all.js';
import { actEvent, eventOf, filesOf, type EventNames } from './bills/bill-events.js';

const FORMAT = { name: 'legiscan', expected: 'a bill of LegiScan, or a list of bills' };
const EXT = 'com.legiscan';

/**
 * Bills of LegiScan as its API and its data sets write them (https://legiscan.com/legiscan): one, several, or the last acts
 * of those of a session or search. The status is the one that LegiScan gives, on its day; nothing else is made of it.
 */
export const importLegiscan: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const isList = Array.isArray(value);
  const values: readonly unknown[] = isList ? value.flat() : [value];
  const placeOf = (index: number): string => (isList ? `/${index}` : '');
  const pages = values.flatMap((page, index) => (isPlainObject(page) ? [new Fields(page, ledger, placeOf(index))] : []));
  const others = values.flatMap((page, index) => (isPlainObject(page) ? [] : [placeOf(index)]));
  const bills = pages.flatMap(billsIn);
  reportMissing(pages.flatMap((page) => page.object('searchresult') ?? []), { key: 'summary', page: 'page_current', last: 'page_total' });
  reportOthers(others, bills.length === 0, FORMAT.expected, ledger, value);
  return finish(FORMAT.name, bills.length > 0 ? policyOf(bills, pages, options, ledger) : null, ledger);
};

const isBill = (value: unknown): boolean => isPlainObject(value) && Object.hasOwn(value, 'bill_id');

function billsIn(page: Fields): readonly Fields[] {
  if (isBill(page.value)) return [page];
  page.drop('status', 'says that the API answered');
  const bill = page.object('bill');
  if (bill && isBill(bill.value)) return [bill];
  const listed = page.object('masterlist') ?? page.object('searchresult');
  return [...Object.keys(listed?.value ?? {}).flatMap((key) => listed?.object(key) ?? []), ...listed?.listIfAny('results') ?? []].filter(({ value }) => isBill(value));
}

/** https://api.legiscan.com/dl/ "Static values". */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['1', 'Introduced'], ['2', 'Engrossed'], ['3', 'Enrolled'], ['4', 'Passed'], ['5', 'Vetoed'], ['6', 'Failed'], ['7', 'Override'], ['8', 'Chaptered'],
  ['9', 'Refer'], ['10', 'Report Pass'], ['11', 'Report DNP'], ['12', 'Draft'],
]);

function policyOf(bills: readonly Fields[], pages: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  const [first] = bills;
  const isOnly = bills.length === 1;
  const read = bills.map((bill) => readBill(bill, isOnly));
  const facets = joinFacets(read.flatMap((bill) => bill.facets));
  const rests = pages.map((page) => page.rest('document ext')).filter((rest) => rest !== undefined);
  if (read.every(({ events }) => events.length === 0)) ledger.problem('warning', '', 'The file holds no act of a bill', 'Ask the API for the bill itself: getBill.');
  const title = titleOfAll(read.map((bill) => bill.title), options, 'title', ledger);
  return {
    title,
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(isOnly && read[0]?.summary !== undefined && read[0].summary !== title && { summary: read[0].summary }),
    ...(first && { identifiers: read.flatMap(({ identifiers }) => identifiers) }),
    ...(facets.length > 0 && { facets }),
    ...(read.some(({ status }) => status.length > 0) && { status: read.flatMap(({ status }) => status) }),
    source: { publisher: 'LegiScan', ...(isOnly && read[0]?.page !== undefined && { url: read[0].page }) },
    events: read.flatMap(({ events }) => events),
    ...(rests.length > 0 && { ext: { [EXT]: { pages: rests } } }),
  };
}

interface Bill extends Pick<PolicyDraft, 'events'> {
  readonly title: string;
  readonly summary: string | undefined;
  readonly page: string | undefined;
  readonly identifiers: NonNullable<PolicyDraft['identifiers']>;
  readonly status: NonNullable<PolicyDraft['status']>;
  readonly facets: readonly PolicyFacet[];
}

function readBill(from: Fields, isOnly: boolean): Bill {
  for (const sponsor of from.listIfAny('sponsors')) dropPersonal(sponsor);
  from.drop('change_hash', 'bookkeeping of LegiScan');
  const state = from.text('state', 'identifier');
  const number = from.text('bill_number', 'identifier') ?? from.text('number', 'identifier');
  const label = [state, number].filter(Boolean).join(' ');
  const title = from.text('title', 'title') ?? (label || 'Bill');
  const id = from.text('bill_id', 'identifier') ?? '';
  const url = from.peek('url');
  const page = url !== undefined && isLink(url) ? from.text('url', 'source address') : undefined;
  return {
    title: label && title !== label ? `${label}: ${title}` : title,
    summary: from.text('description', 'summary'),
    page,
    identifiers: [{ scheme: 'legiscan', value: id, ...(label !== '' && { label }) }],
    status: statusOf(from, isOnly ? 'Status' : `Status of ${label || id}`),
    facets: facetsOf(from),
    events: eventsOf(from, isOnly ? undefined : label || title),
  };
}

function statusOf(from: Fields, label: string): Bill['status'] {
  const value = STATUSES.get(from.peek('status') ?? '');
  if (value === undefined) return [];
  const asOf = from.peek('status_date');
  from.text('status', 'status, by the table of LegiScan');
  const isDay = asOf !== undefined && /^[1-9]\d{3}-\d\d-\d\d$/.test(asOf);
  if (isDay) from.text('status_date', 'day of the status');
  return [{ label, value, ...(isDay && { asOf }), source: 'LegiScan' }];
}

function facetsOf(from: Fields): PolicyFacet[] {
  const facets: PolicyFacet[] = [
    { label: 'Session', values: distinct([from.object('session')?.text('session_name', 'facet')]) },
    { label: 'Sponsors', values: distinct(from.listIfAny('sponsors').map((one) => one.text('name', 'facet'))) },
    { label: 'Subjects', values: distinct(from.listIfAny('subjects').map((one) => one.text('subject_name', 'facet'))) },
    { label: 'Committee', values: distinct([from.object('committee')?.text('name', 'facet')]) },
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function eventsOf(from: Fields, bill: string | undefined): EventDraft[] {
  const names = (date: string, text: string): EventNames => ({ date, text, ext: EXT, bill });
  const history = from.listIfAny('history').map((act) => actEvent(act, names('date', 'action')));
  const acts = history.length === 0 && from.has('last_action') ? [actEvent(lastAct(from), names('last_action_date', 'last_action'))] : history;
  const texts = from.listIfAny('texts').map((text) => {
    const type = text.text('type', 'event title');
    return eventOf(text, names('date', ''), { title: ['Text of the bill', type].filter(Boolean).join(': '), documents: filesOf(text, ['state_link', 'url'], type ?? 'Text', text.text('mime', 'media type')) });
  });
  const others = ['amendments', 'supplements'].flatMap((key) => from.listIfAny(key).map((file) => {
    const title = file.text('title', 'event title') ?? 'Amendment';
    const body = file.text('description', 'event body');
    return eventOf(file, names('date', ''), { title, ...(body !== undefined && body !== title && { body }), documents: filesOf(file, ['state_link', 'url'], title, file.text('mime', 'media type')) });
  }));
  const votes = from.listIfAny('votes').map((vote) => voteEvent(vote, names('date', '')));
  const hearings = from.listIfAny('calendar').map((hearing) => actEvent(hearing, names('date', 'description'), { kindLabel: hearing.text('type', 'kind label') ?? 'Hearing' }));
  return [...acts, ...texts, ...others, ...votes, ...hearings];
}

/** Of the bill itself only its last act is an event; the rest of it is that of the page. */
function lastAct(from: Fields): Fields {
  const [date, text] = ['last_action_date', 'last_action'].map((key) => from.take(key, 'event'));
  return new Fields({ last_action_date: date, last_action: text }, from.ledger, from.place, from.pattern);
}

function voteEvent(vote: Fields, names: EventNames): EventDraft {
  const title = vote.text('desc', 'event title') ?? 'Vote';
  const chamber = vote.text('chamber', 'event body');
  const counts = (['yea', 'nay', 'nv', 'absent'] as const).map((key) => [key, vote.text(key, 'event body')] as const).filter(([, count]) => count !== undefined);
  const body = [chamber, counts.map(([key, count]) => `${VOTES[key]} ${count ?? ''}`).join(', ')].filter(Boolean).join(': ');
  return eventOf(vote, names, { title: `Vote: ${title}`, ...(body !== '' && { body }), documents: filesOf(vote, ['state_link', 'url'], 'Roll call') });
}

const VOTES = { yea: 'yea', nay: 'nay', nv: 'not voting', absent: 'absent' };
