import type { Ledger } from '../ledger.js';

export interface TextKind {
  /** What such a file is: "is a PDF". */
  readonly is: string;
  readonly test: (text: string) => boolean;
  /** The format that reads it. */
  readonly format?: string;
  /** What to do, unless the format read has something better to say. */
  readonly hint?: string;
}

export const SPREADSHEET: TextKind = { is: 'is a spreadsheet or an archive, not text', test: (text) => text.startsWith('PK\u0003') };

/** Above the first element there may be comments and style sheets. */
const FEED_BEGINNING = 4096;

/** Files that are of no use to any format, by how they begin. */
export const NO_USE: readonly TextKind[] = [
  { is: 'is empty', test: (text) => /^\s*$/.test(text) },
  { is: 'is a PDF', test: (text) => /^\s*%PDF-/.test(text) },
  SPREADSHEET,
  { is: 'is not text', test: (text) => /^(?:[\uFFFD\u0089]PNG|GIF8)/.test(text) },
  { is: 'is a calendar without events', test: (text) => /^\s*BEGIN:VCALENDAR/i.test(text) && !/^BEGIN:VEVENT/im.test(text) },
];

/** Files of a format that no other reads, by how they begin. */
const CALENDAR: TextKind = { is: 'is a calendar', test: (text) => /^\s*BEGIN:VCALENDAR/i.test(text) && /^BEGIN:VEVENT/im.test(text), format: 'ics' };
const FEED: TextKind = {
  is: 'is a feed (RSS or Atom)',
  test: (text) => /^\s*<(?:\?xml|!--|rss|feed|rdf)/i.test(text) && /<(?:rss\s|feed\s[^>]*(?:Atom|atom)|rdf:RDF\s[^>]*rss)/.test(text.slice(0, FEED_BEGINNING)),
  format: 'rss',
};

/** What is no text that could be imported. The first that fits is it. */
export const NO_TEXT: readonly TextKind[] = [...NO_USE, CALENDAR, FEED, { is: 'is not text', test: (text) => /[\0\u0001]/.test(text) }];

export const XML: TextKind = { is: 'is XML', test: (text) => /^\s*<\?xml\s/.test(text) };

export const ENTRY: TextKind = {
  is: 'seems to be an entry of the Immigration Policy Tracking Project',
  test: (text) => text.includes('Original Date Announced'),
  format: 'iptp',
};

const SHEET: TextKind = {
  is: 'seems to be a sheet of TimelineJS',
  test: (text) => isTable(text) && /\byear\b[^\n]*\bheadline\b|\bheadline\b[^\n]*\byear\b/i.test(firstLine(text)),
  format: 'timelinejs-csv',
};

const TABLE: TextKind = { is: 'seems to be a table', test: isTable, format: 'csv' };

/** Tables by their first line, the special ones first. */
export const TABLES: readonly TextKind[] = [SHEET, TABLE];

/** What no text of JSON is. */
export const NO_JSON: readonly TextKind[] = [...NO_TEXT, ENTRY, ...TABLES, XML];

/** What is no table, beside what is of no use to any format. */
export const NO_TABLE: readonly TextKind[] = [CALENDAR, FEED];

const PAGE: TextKind = { is: 'is a web page', test: (text) => /^\s*<(?:!doctype|html|head|body)/i.test(text) };
const PROSE: TextKind = { is: 'is text of no known format', test: () => true };

/** What no calendar is: all but one. */
export const NO_CALENDAR: readonly TextKind[] = [...NO_USE, FEED, ENTRY, PAGE, XML, ...TABLES, { ...PROSE, test: (text) => !CALENDAR.test(text) }];

/** What no feed is. */
export const NO_FEED: readonly TextKind[] = [...NO_USE, CALENDAR, ENTRY, PAGE, { ...XML, test: (text) => XML.test(text) && !FEED.test(text) }, ...TABLES,
  { ...PROSE, test: (text) => !FEED.test(text) }];

/** Formats of text by their marks, the special ones first. */
export const MARKED: readonly TextKind[] = [CALENDAR, FEED, ENTRY, ...TABLES];

/** Whether a text is of one of the kinds, which then is a problem; `hint` says what else to give. */
export function isForeign(text: string, kinds: readonly TextKind[], hint: string, ledger: Ledger): boolean {
  const kind = kinds.find(({ test }) => test(text));
  if (kind) ledger.problem('error', '', `The file ${kind.is}`, kind.hint ?? (kind.format === undefined ? hint : `Import it as ${kind.format}.`));
  return kind !== undefined;
}

function firstLine(text: string): string {
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}

/** Short names between delimiters, and a line below them that has one too. */
function isTable(text: string): boolean {
  return /^[^\r\n,;\t|<{[]{1,40}(?:([,;\t|])[^\r\n,;\t|<{[]{0,40})+[\r\n]+[^\r\n]*\1/.test(text.trimStart());
}
