import { bounds, inZone, isDateError, isTimeZone, pad, parseEdtf, type EdtfDate, type Precision } from '../dates/index.js';
import type { Range } from '../model/index.js';
import { directionOf, type Direction } from './direction.js';
import { ENGLISH } from './english.js';
import { formatDate, formatDayParts, formatDuration, formatRange, type DayParts } from './date-format.js';
import { numberFormat } from './intl-cache.js';
import { isolatedWords, isolationIn, NO_ISOLATION } from './isolation.js';
import type { Count, Messages } from './messages.js';
import { plainCount } from './plain-english.js';
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
  /** The zone that a document names, by whose clocks times are told; an IANA name that the engine knows. */
  readonly zone: string | undefined;
  /** The direction that things are laid out in, if any. */
  readonly frame: Direction | undefined;
  /** What its words are made of. */
  readonly table: Messages;
  /** That of lines of its words. */
  readonly direction: Direction;
  /** The language of the words, where it is not that of dates and numbers: nobody registered that. */
  readonly wordLang: string | undefined;
  /** That of dates and numbers, where it is not that of the words. */
  readonly dateLang: string | undefined;
  readonly words: Messages;
  /** A text of the document as a part of a line of ours. */
  readonly quote: (text: string) => string;
  /** "Mar 20, 2025". A date that cannot be read stays as written. */
  readonly date: (dated: Dated | string) => string;
  /** "March 20, 2025". */
  readonly longDate: (dated: Dated | string) => string;
  /** "Mar 20" over "2025". */
  readonly dateColumn: (dated: Dated) => DayParts;
  /** "Mar – May 2025". No finer than the precision of its dates, where that is told. */
  readonly range: (range: Range & { readonly precision?: Precision }) => string;
  readonly duration: (days: number) => string;
  readonly count: (count: number) => Count;
  readonly bytes: (bytes: number) => string;
  /** What is empty is left out. */
  readonly list: (items: readonly (string | false | undefined)[]) => string;
  /** What we say of one thing, part by part; what is empty is left out. */
  readonly line: (parts: readonly (string | false | undefined)[]) => string;
}

/**
 * @param frame the direction that its texts are laid out in; left out where they are not
 * @param timeZone that of the document
 */
export function createFormatter(lang: string, plain = false, frame?: Direction, timeZone?: string): Formatter {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  const table = messagesFor(lang);
  const { quote, own } = frame ? isolationIn(frame) : NO_ISOLATION;
  const words = frame ? isolatedWords(table, lang, { quote, own }) : table;
  const isForeign = table === ENGLISH && !/^en\b/i.test(lang);
  const direction = table === ENGLISH ? 'ltr' : directionOf(lang);
  const inLanguage = (text: string): string => own(text, directionOf(lang));
  const written = (dated: Dated | string, length: 'long' | 'short'): string => {
    const { date, dateText } = typeof dated === 'string' ? { date: dated, dateText: undefined } : dated;
    const read = dateText === undefined ? readDate(date) : null;
    return read ? inLanguage(formatDate(read, { lang, words: words.dates, length, zone })) : quote(dateText ?? date ?? '');
  };
  return {
    lang,
    plain,
    zone,
    frame,
    table,
    wordLang: isForeign ? 'en' : undefined,
    dateLang: isForeign ? lang : undefined,
    direction,
    words,
    quote,
    date: (dated) => written(dated, 'short'),
    longDate: (dated) => written(dated, 'long'),
    dateColumn: ({ date, dateText }) => {
      const read = dateText === undefined ? readDate(date) : null;
      if (!read) return { main: quote(dateText ?? date ?? ''), year: null };
      const { main, year } = formatDayParts(read, { lang, words: words.dates, zone });
      return { main: inLanguage(main), year };
    },
    range: ({ start, end, precision }) => inLanguage(formatRange(start, end, lang, precision)),
    duration: (days) => inLanguage(formatDuration(days, lang)),
    count: (count) => ({ count, text: plainCount(count, lang) ?? numberFormat(lang, {}).format(count) }),
    bytes: (bytes) => inLanguage(formatBytes(bytes, lang)),
    list: (items) => items.flatMap((item) => item || []).map(quote).join(' · '),
    line: (parts) => own(parts.filter(Boolean).join(words.comma), direction),
  };
}

/** The value of a `<time>`: HTML knows days, months and years, and none of the rest. Null for the rest. */
export function htmlDate(date: string | null | undefined, zone?: string): string | null {
  const written = readDate(date);
  const read = written && inZone(written, zone);
  if (read?.type !== 'date' || read.unspecified || read.year < 1 || read.year > 9999) return null;
  return [pad(read.year, 4), ...[read.month, read.day].flatMap((part) => (part === undefined ? [] : pad(part, 2)))].join('-');
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
