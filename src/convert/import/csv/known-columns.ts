import { COLUMNS, EXTRA_HEADER, POLICY_HEADER } from '../../table/columns.js';

/** What a column of a table can be read as, and the names that columns with it have elsewhere. */
export interface KnownColumn {
  readonly name: string;
  /** What it becomes, for the report. */
  readonly to: string;
  /** In lower case, words parted by one space; the likeliest first. */
  readonly headers: readonly string[];
}

const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  date: [
    'filed', 'date filed', 'filing date', 'filed on', 'entered', 'date entered', 'entry date', 'published', 'publication date',
    'date published', 'published on', 'decided', 'date decided', 'decision date', 'issued', 'date issued', 'signed', 'signing date',
    'event date', 'start', 'start date', 'starting date', 'begin', 'begins', 'from', 'when', 'date of event', 'date of filing', 'action date',
    'timestamp', 'datetime', 'date time', 'start time',
  ],
  dateText: ['display date', 'date display'],
  title: ['headline', 'event', 'event title', 'event name', 'name', 'subject', 'action', 'heading', 'what', 'what happened', 'topic'],
  kind: ['type', 'category', 'event type', 'entry type', 'document type', 'action type', 'group'],
  body: [
    'description', 'text', 'summary', 'details', 'detail', 'docket text', 'entry', 'content', 'abstract', 'notes', 'note', 'comment',
    'comments', 'explanation', 'desc', 'expanded',
  ],
  documents: ['document', 'docs', 'attachment', 'attachments', 'files', 'file'],
  cases: ['case', 'case name', 'caption', 'case caption', 'case title', 'matter', 'litigation', 'lawsuit'],
  outlet: ['publication', 'source', 'source name', 'publisher', 'newspaper', 'news outlet', 'media outlet', 'reported by'],
  actors: ['judge', 'judges', 'person', 'actors', 'actor', 'agency', 'agencies'],
  tags: ['tag', 'keywords', 'keyword', 'topics', 'topic', 'labels'],
  id: ['event id', 'uid', 'guid'],
};

const BESIDE: readonly KnownColumn[] = [
  { name: 'end', to: 'end of the event date', headers: ['end', 'end date', 'date end', 'ending date', 'ends', 'until', 'to', 'through', 'finish', 'ended', 'end time'] },
  { name: 'year', to: 'year of the event date', headers: ['year', 'start year', 'event year'] },
  { name: 'month', to: 'month of the event date', headers: ['month', 'start month', 'event month'] },
  { name: 'day', to: 'day of the event date', headers: ['day', 'start day', 'event day', 'day of month'] },
  {
    name: 'url',
    to: 'event document',
    headers: ['url', 'link', 'links', 'urls', 'document url', 'document link', 'source url', 'source link', 'href', 'web address', 'permalink'],
  },
  { name: 'court', to: 'court of the case', headers: ['court', 'court name', 'jurisdiction', 'court id'] },
  {
    name: 'docket',
    to: 'docket of the case',
    headers: ['docket', 'docket number', 'docket no', 'case number', 'case no', 'case id', 'cause number', 'index number'],
  },
  { name: 'more', to: 'event', headers: [normalName(EXTRA_HEADER)] },
  { name: 'policy', to: 'document', headers: [normalName(POLICY_HEADER)] },
];

/** The fields of an event under the names that `map` knows them by, and what stands beside them. */
export const KNOWN_COLUMNS: readonly KnownColumn[] = [
  ...COLUMNS.map(({ field, header }) => ({
    name: field,
    to: `event ${header}`,
    headers: [header, ...(ELSEWHERE[field] ?? [])],
  })),
  ...BESIDE,
];

/** A name as it is compared: "Docket #" is "docket number". */
export function normalName(name: string): string {
  return name.toLowerCase().replaceAll('#', ' number ').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}

/** The index of the column that each field is read from. */
export type Mapping = ReadonlyMap<string, number>;

/** The fields of a date whose year, month and day stand in columns of their own. */
export const DATE_PARTS = ['year', 'month', 'day'] as const;
