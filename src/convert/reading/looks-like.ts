import { isPlainObject } from '../../document/index.js';

type Json = Readonly<Record<string, unknown>>;

interface Kind {
  /** What the format's importer is called; a document of our own needs none. */
  readonly name: string;
  readonly label: string;
  readonly test: (value: Json) => boolean;
}

const MOST_LOOKED_AT = 20;

/** Formats by what only they have. The first that fits is it. */
const KINDS: readonly Kind[] = [
  { name: 'timelinejs', label: 'TimelineJS', test: ({ timeline }) => isPlainObject(timeline) && Array.isArray(timeline.date) },
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    test: ({ events, eras, title }) => some(events, isSlide) || some(eras, isSlide) || isSlide(title),
  },
  { name: 'simile', label: 'SIMILE Timeline', test: (value) => 'dateTimeFormat' in value || some(value.events, has('start')) },
  { name: 'vis', label: 'vis-timeline', test: ({ items, groups }) => some(items, has('content')) || some(groups, has('content')) },
  { name: '', label: 'this library', test: ({ title, events }) => typeof title === 'string' && some(events, has('date')) },
  { name: 'federal-register', label: 'the Federal Register', test: (value) => has('document_number')(value) || some(value.results, has('document_number')) },
  { name: 'congress-gov', label: 'Congress.gov', test: (value) => isPlainObject(value.bill) || some(value.actions, has('actionDate')) },
  { name: 'courtlistener', label: 'CourtListener', test: (value) => has('docket_number')(value) || some(value.results, has('docket')) },
];

/** The format that a JSON value seems to be of. */
export function looksLike(value: unknown): Pick<Kind, 'name' | 'label'> | undefined {
  if (Array.isArray(value)) return some(value, has('content')) ? KINDS.find(({ name }) => name === 'vis') : undefined;
  return isPlainObject(value) ? KINDS.find(({ test }) => test(value)) : undefined;
}

function some(list: unknown, test: (value: Json) => boolean): boolean {
  return Array.isArray(list) && list.slice(0, MOST_LOOKED_AT).some((item) => isPlainObject(item) && test(item));
}

function has(key: string): (value: Json) => boolean {
  return (value) => Object.hasOwn(value, key);
}

function isSlide(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  return has('start_date')(value) || isPlainObject(value.text) || isPlainObject(value.media);
}
