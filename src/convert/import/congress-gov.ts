import { distinct, joinFacets } from '../input/distinct.js';
import type { Fields } from '../input/fields.js';
import { richText } from '../input/html-field.js';
import { jsonInput } from '../input/files/json-input.js';
import { addressFromOptions } from '../input/from-options.js';
import { type EventDraft, finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { readAct, sameActs } from './congress-gov/act.js';
import { type BillObjects, billObjectsIn, isEmptyPage, withoutKeys } from './congress-gov/api-pages.js';
import { billCitation } from './congress-gov/bill-citation.js';
import { EXT } from './congress-gov/bill-json.js';
import { type Bill, readAmendment, readBill, readTextVersion } from './congress-gov/bill.js';

const FORMAT = { name: 'congress-gov', expected: 'a bill of the API of Congress.gov, or its actions' };

/**
 * A bill of the API of Congress.gov, version 3 (https://github.com/LibraryOfCongress/api.congress.gov), with its actions,
 * summaries, subjects and texts: one page, a list of pages, or pages joined in one object; an amendment; or the data.json of
 * https://github.com/unitedstates/congress. An act that a chamber and the Library of Congress report is one event. Neither a
 * span nor a status comes of them.
 */
export const importCongressGov: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const objects = billObjectsIn(withoutKeys(value, ledger), FORMAT.expected, ledger);
  const isEmpty = objects.actions.length === 0 && objects.pages.every(isEmptyPage);
  if (isEmpty && objects.pages.length > 0) ledger.problem('error', '', 'The file holds no results', `Give ${FORMAT.expected}.`);
  return finish(FORMAT.name, isEmpty ? null : policyOf(objects, options, ledger), ledger);
};

function policyOf(objects: BillObjects, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const bills = objects.bills.map((bill) => readBill(bill, objects.bills.length === 1));
  const events = eventsOf(objects, bills);
  if (events.length === 0) ledger.problem('warning', '', 'The file holds no act of a bill', 'Name the file of its actions as well.');
  const summary = summaryOf([...objects.summaries, ...objects.bills.flatMap((bill) => bill.object('summary') ?? [])]);
  const facets = joinFacets([...bills.flatMap((bill) => bill.facets), { label: 'Subjects', values: subjectsOf(objects.subjects) }]
    .filter(({ values }) => values.length > 0));
  const asked = bills.length === 0 ? askedFor(objects.pages) : undefined;
  const identifiers = [...bills.flatMap((bill) => bill.identifiers), ...(asked ? [asked.identifier] : [])];
  const url = bills[0]?.page ?? asked?.page ?? addressFromOptions(options);
  const rests = objects.pages.map((page) => page.rest('document ext')).filter((rest) => rest !== undefined);
  return {
    title: options.title ?? titleOf(bills, ledger) ?? guessed(asked?.identifier.label ?? 'Bill in Congress', ledger),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(summary !== undefined && { summary }),
    ...(identifiers.length > 0 && { identifiers }),
    ...(facets.length > 0 && { facets }),
    source: { publisher: 'Congress.gov', ...(url !== undefined && { url }) },
    events,
    ...(rests.length > 0 && { ext: { [EXT]: { pages: rests } } }),
  };
}

function titleOf([first, ...others]: readonly Bill[], ledger: Ledger): string | undefined {
  if (first?.title === undefined || others.length === 0) return first?.title;
  ledger.guessed('bills[].title', 'title, from the first bill');
  return `${first.title} and ${others.length === 1 ? 'another bill' : `${others.length} more bills`}`;
}

function guessed(title: string, ledger: Ledger): string {
  ledger.guessed('request', 'title, from the number of the bill');
  return title;
}

/** The API writes the last act first. */
function eventsOf({ actions, amendments, texts }: BillObjects, bills: readonly Bill[]): EventDraft[] {
  const acts = sameActs(actions).map(readAct).filter((act) => act !== null);
  const isNewestFirst = (acts[0]?.date ?? '') > (acts.at(-1)?.date ?? '');
  const days = new Set(acts.map(({ date }) => date?.slice(0, 10)));
  const introduced = bills.flatMap((bill) => bill.introduced)
    .filter(({ date }) => date === null || !days.has(date.slice(0, 10)));
  return [
    ...introduced, ...bills.flatMap((bill) => bill.last), ...(isNewestFirst ? acts.reverse() : acts),
    ...amendments.flatMap(readAmendment), ...texts.map(readTextVersion),
  ];
}

/** The last of the summaries that the Congressional Research Service has written; the others are kept. */
function summaryOf(summaries: readonly Fields[]): PolicyDraft['summary'] {
  const rank = (summary: Fields): string => summary.peek('actionDate') ?? summary.peek('date') ?? '';
  const [last] = summaries.filter((summary) => summary.has('text')).sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  const text = last?.html('text', 'summary');
  return text === undefined ? undefined : richText(text);
}

function subjectsOf(subjects: readonly Fields[]): string[] {
  return distinct(subjects.flatMap((one) => one.listIfAny('legislativeSubjects').map((subject) => subject.text('name', 'facet'))));
}

/** The bill that the API was asked about, which its pages of actions name in their request only. */
function askedFor(pages: readonly Fields[]): ReturnType<typeof billCitation> {
  const request = pages.map((page) => page.object('request')).find((one) => one?.has('billNumber'));
  return billCitation(request?.peek('billType'), request?.peek('billNumber'), request?.peek('congress'));
}
