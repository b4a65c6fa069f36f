import { isPlainObject } from '../../../document/index.js';

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
export function looksLike(value: unknown): Pick<Kind, 'name' | 'label'> | undefined {
  return KINDS.find(({ test }) => some(Array.isArray(value) ? value : [value], test));
}

function some(list: unknown, test: Test): boolean {
  return Array.isArray(list) && list.slice(0, MOST_LOOKED_AT).some((item) => isPlainObject(item) && test(item));
}

function hasOne(...keys: readonly string[]): Test {
  return (value) => keys.some((key) => Object.hasOwn(value, key));
}
