import { isPlainObject } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';

type Json = Readonly<Record<string, unknown>>;
type Test = (value: Json) => boolean;

interface Kind {
  /** What the format's importer is called; a document of our own needs none. */
  readonly name: string;
  readonly label: string;
  readonly test: Test;
}

const MOST_LOOKED_AT = 20;

/** Fields that only objects of CourtListener, juriscraper and the Supreme Court have. */
const isOfCourt = hasOne(
  'docket_number', 'caseName', 'CaseNumber', 'recap_documents', 'recap_sequence_number', 'pacer_doc_id', 'sub_opinions', 'cluster_id',
  'party_types', 'parties_represented',
);
const isSlide: Test = ({ start_date: start, text, media }) => start !== undefined || isPlainObject(text) || isPlainObject(media);

/** Formats by what only they have. The first that fits is it. */
const KINDS: readonly Kind[] = [
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    test: ({ timeline, events, eras, slides, title }) =>
      (isPlainObject(timeline) && Array.isArray(timeline.date)) || [events, eras, slides, [title]].some((list) => some(list, isSlide)),
  },
  { name: 'simile', label: 'SIMILE Timeline', test: (value) => Object.hasOwn(value, 'dateTimeFormat') || some(value.events, hasOne('start')) },
  { name: '', label: 'this library', test: ({ title, events }) => typeof title === 'string' && Array.isArray(events) },
  {
    name: 'courtlistener',
    label: 'CourtListener',
    test: (value) => [[value], value.results, [value.payload], isPlainObject(value.payload) && value.payload.results].some((list) => some(list, isOfCourt)),
  },
  { name: 'federal-register', label: 'the Federal Register', test: (value) => [[value], value.results].some((list) => some(list, hasOne('document_number'))) },
  {
    name: 'congress-gov',
    label: 'Congress.gov',
    test: (value) => hasOne('actionDate')(value) || (hasOne('congress')(value) && hasOne('number')(value)) || isPlainObject(value.bill)
      || some([value.request], hasOne('billNumber')) || some([value.subjects], hasOne('legislativeSubjects'))
      || [value.actions, value.summaries].some((list) => some(list, hasOne('actionDate')))
      || some(value.bills, hasOne('congress')) || some(value.textVersions, hasOne('formats')),
  },
  { name: 'vis', label: 'vis-timeline', test: (value) => [[value], value.items, value.groups].some((list) => some(list, hasOne('content'))) },
];

/** The format that a JSON value seems to be of: an object, or a list of them. */
export function formatOf(value: unknown): Pick<Kind, 'name' | 'label'> | undefined {
  return KINDS.find(({ test }) => some(Array.isArray(value) ? value : [value], test));
}

function some(list: unknown, test: Test): boolean {
  return Array.isArray(list) && list.slice(0, MOST_LOOKED_AT).some((item) => isPlainObject(item) && test(item));
}

function hasOne(...keys: readonly string[]): Test {
  return (value) => keys.some((key) => Object.hasOwn(value, key));
}

/** Formats of JSON: what an importer is called, and what it reads ("a docket of …"). */
export interface JsonFormat {
  readonly name: string;
  readonly expected: string;
}

/** Whether a JSON value is of another format or holds no objects at all; the problem then says what it is, and what to do. */
export function isOther(value: unknown, { name, expected }: JsonFormat, ledger: Ledger): boolean {
  const seen = formatOf(value);
  if (seen && seen.name !== name) {
    ledger.problem('error', '', `The file seems to be of ${seen.label}`,
      seen.name === '' ? 'It is read as it is, and needs no import.' : `Import it as ${seen.name}.`);
    return true;
  }
  const kind = WITHOUT_OBJECTS.find(([test]) => test(value))?.[1];
  if (kind !== undefined) ledger.problem('error', '', kind, `Give ${expected}.`);
  return kind !== undefined;
}

/**
 * Says what of an input is not read: where nothing else is, that the file is of no use; else of each place that it is
 * left out.
 */
export function reportOthers(places: readonly string[], areAll: boolean, expected: string, ledger: Ledger): void {
  if (areAll) return ledger.problem('error', '', `The file is not ${expected}`, `Give ${expected}.`);
  for (const place of places) ledger.problem('error', place, `is not ${expected}, and is left out`, `Give ${expected}.`);
}

/** Values in which there is no object to read. */
const WITHOUT_OBJECTS: readonly (readonly [test: (value: unknown) => boolean, sentence: string])[] = [
  [(value) => value === undefined, 'There is nothing to read'],
  [(value) => Array.isArray(value) && value.length === 0, 'The list is empty, and there is nothing to read'],
  [(value) => isPlainObject(value) && Object.keys(value).length === 0, 'The object is empty, and there is nothing to read'],
  [(value) => Array.isArray(value) && !value.some(isPart), 'The file holds a list without any object'],
  [(value) => typeof value === 'string', 'The file holds nothing but a text'],
  [(value) => typeof value === 'number', 'The file holds nothing but a number'],
  [(value) => !isPart(value), 'The file holds no object'],
];

function isPart(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}
