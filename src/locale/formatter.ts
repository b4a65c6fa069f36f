import { bounds, isDateError, parseEdtf, type EdtfDate } from '../dates/index.js';
import type { Range } from '../model/index.js';
import { formatDate, formatDayParts, formatDuration, formatRange, type DayParts } from './date-format.js';
import { numberFormat } from './intl-cache.js';
import type { Count, Messages } from './messages.js';
import { messagesFor } from './registry.js';

/** Something in a document that has a date, or a text in its place. */
export interface Dated {
  readonly date?: string | null | undefined;
  readonly dateText?: string | undefined;
}

/** Dates, numbers and words of one language. */
export interface Formatter {
  readonly lang: string;
  /** Whether HTML is told as its bare text, as on a server. */
  readonly plain: boolean;
  readonly words: Messages;
  /** "Mar 20, 2025". A date that cannot be read stays as written. */
  readonly date: (dated: Dated | string) => string;
  /** "March 20, 2025". */
  readonly longDate: (dated: Dated | string) => string;
  /** "Mar 20" over "2025". */
  readonly dateColumn: (dated: Dated) => DayParts;
  readonly range: (range: Range) => string;
  readonly duration: (days: number) => string;
  readonly count: (count: number) => Count;
  readonly bytes: (bytes: number) => string;
  readonly list: (items: readonly string[]) => string;
}

export function createFormatter(lang: string, plain = false): Formatter {
  const words = messagesFor(lang);
  const written = (dated: Dated | string, length: 'long' | 'short'): string => {
    const { date, dateText } = typeof dated === 'string' ? { date: dated, dateText: undefined } : dated;
    if (dateText !== undefined) return dateText;
    const read = readDate(date);
    return read ? formatDate(read, { lang, words: words.dates, length }) : (date ?? '');
  };
  return {
    lang,
    plain,
    words,
    date: (dated) => written(dated, 'short'),
    longDate: (dated) => written(dated, 'long'),
    dateColumn: ({ date, dateText }) => {
      const read = dateText === undefined ? readDate(date) : null;
      if (!read) return { main: dateText ?? date ?? '', year: null };
      return formatDayParts(read, { lang, words: words.dates });
    },
    range: (range) => formatRange(range.start, range.end, lang),
    duration: (days) => formatDuration(days, lang),
    count: (count) => ({ count, text: isPlain(count, lang) ? String(count) : numberFormat(lang, {}).format(count) }),
    bytes: (bytes) => formatBytes(bytes, lang),
    list: (items) => items.join(' · '),
  };
}

/** English writes small numbers as they are; the engine takes many milliseconds to get ready to say so. */
const isPlain = (count: number, lang: string): boolean => count < 1000 && /^en\b/i.test(lang);

/** The value of a `<time>`: HTML knows days, months and years, and none of the rest. Null for the rest. */
export function htmlDate(date: string | null | undefined): string | null {
  const read = readDate(date);
  if (read?.type !== 'date' || read.unspecified || read.year < 1 || read.year > 9999) return null;
  return /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0] ?? null;
}

/** When a date begins, UTC milliseconds; NaN when it cannot be read. */
export function startOf(date: string | undefined): number {
  const read = readDate(date);
  return read ? bounds(read).start : NaN;
}

function readDate(date: string | null | undefined): EdtfDate | null {
  const read = typeof date === 'string' ? parseEdtf(date) : null;
  return read && !isDateError(read) ? read : null;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatBytes(bytes: number, lang: string): string {
  const fits = BYTE_UNITS.findIndex((_, step) => Math.round(bytes / 1000 ** step) < 1000);
  const step = fits === -1 ? BYTE_UNITS.length - 1 : fits;
  const unit = BYTE_UNITS[step] ?? 'byte';
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return numberFormat(lang, options).format(bytes / 1000 ** step);
}
