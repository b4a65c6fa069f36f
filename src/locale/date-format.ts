import { bounds, civilFromDays, DAY, inZone, isQualified, isSpanOfYears, momentOf } from '../dates/index.js';
import type { Bound, CalendarDate, DateInterval, EdtfDate, Precision } from '../dates/index.js';
import { dateTimeFormat, numberFormat, zoneFormat } from './intl-cache.js';
import { dateFormat, plainCount } from './plain-english.js';

/** Templates of the message table; each takes text that is formatted already. */
export interface DateWords {
  /** `~`: "about 2019". */
  about(text: string): string;
  /** `?`: "2019 (uncertain)". */
  uncertain(text: string): string;
  /** `2025-02/..`: "from February 2025". */
  from(text: string): string;
  /** `../2025`: "until 2025". */
  until(text: string): string;
  /** `2025/`: "from 2025, end unknown". */
  endUnknown(text: string): string;
  /** `/2025`: "until 2025, start unknown". */
  startUnknown(text: string): string;
  /** `2025-XX`, `2025-03-XX`: "2025 (month unknown)", "March 2025 (day unknown)". */
  unknownPart(text: string, part: 'month' | 'day'): string;
  /** `202X`: "2020s" from its first year. */
  decade(firstYear: string): string;
  /** "March 7, 2025, 2:30 PM UTC+5" from the day and the time. */
  withTime(day: string, time: string): string;
}

export interface DateFormatOptions {
  readonly lang: string;
  readonly words: DateWords;
  /** `long` ("March 20, 2025") unless told. */
  readonly length?: 'long' | 'short';
  /** By whose clocks times are told, an IANA name; as written unless told. */
  readonly zone?: string | undefined;
}

/** A date for a narrow column: `year` goes below `main`, and is null when `main` says it. */
export interface DayParts {
  readonly main: string;
  readonly year: string | null;
}

type Fields = Intl.DateTimeFormatOptions;
type Unit = 'year' | 'month' | 'day';
type Style = 'long' | 'short' | 'column' | 'columnRange';

const YEAR: Fields = { year: 'numeric' };
const DAY_OF_MONTH: Fields = { month: 'short', day: 'numeric' };

const TIME: Fields = { ...YEAR, ...DAY_OF_MONTH, hour: 'numeric', minute: '2-digit' };

/** The options of Intl by style and precision. The columns leave the year to the line below. */
const FIELDS: Record<Style, Record<Unit, Fields>> = {
  long: { year: YEAR, month: { ...YEAR, month: 'long' }, day: { ...YEAR, month: 'long', day: 'numeric' } },
  short: { year: YEAR, month: { ...YEAR, month: 'short' }, day: { ...YEAR, ...DAY_OF_MONTH } },
  column: { year: YEAR, month: { month: 'long' }, day: DAY_OF_MONTH },
  columnRange: { year: YEAR, month: { month: 'short' }, day: DAY_OF_MONTH },
};

const UNITS: Record<Precision, Unit> = {
  century: 'year',
  decade: 'year',
  year: 'year',
  month: 'month',
  day: 'day',
  time: 'day',
};

/** A date as its precision allows: "March 20, 2025", "about 2019", "Feb 3 – Apr 10, 2025". */
export function formatDate(written: EdtfDate, options: DateFormatOptions): string {
  const { length = 'long', zone } = options;
  const date = inZone(written, zone);
  return date.type === 'interval' ? formatInterval(date, length, options) : formatOne(date, length, options);
}

/** A date in two lines: "Mar 20" and "2025", "March" and "2025", "2019 – 2025" and null. */
export function formatDayParts(written: EdtfDate, options: Omit<DateFormatOptions, 'length'>): DayParts {
  const date = inZone(written, options.zone);
  const [first, last] = date.type === 'interval' ? [date.start, date.end] : [date, date];
  if (!hasMonth(first) || !hasMonth(last) || first.year !== last.year) {
    return { main: formatDate(date, { ...options, length: 'short' }), year: null };
  }
  const year = formatFields(first, YEAR, options.lang);
  if (date.type === 'date') return { main: formatOne(date, 'column', options), year };
  return { main: formatBetween(first, last, 'columnRange', options), year };
}

/**
 * The days in `[startMs, endMs)` as coarse as their number allows, and as they are known: "Mar – May 2025", and "1960 – 1961"
 * where only these years are. Never throws.
 */
export function formatRange(startMs: number, endMs: number, lang: string, precision: Precision = 'time'): string {
  if (Number.isNaN(startMs) || Number.isNaN(endMs)) return '';
  const start = drawable(startMs);
  const last = Math.max(start, drawable(endMs - 1));
  // No time at all is a day.
  const length = last - start || DAY;
  const byLength = RANGES.findIndex(({ days }) => length < days * DAY);
  const byDates = precision === 'time' ? 0 : RANGES.findIndex(({ unit }) => unit === UNITS[precision]);
  const { unit } = RANGES[Math.max(byLength, byDates)] ?? WIDEST;
  const { year } = civilFromDays(Math.floor(start / DAY));
  return dateFormat(lang, withEra(unit === 'time' ? TIME : FIELDS.short[unit], year)).formatRange(start, last);
}

/** "60 days", "14 months", "3 years": rounded, in the unit that fits. */
export function formatDuration(days: number, lang: string): string {
  const { unit, size } = DURATIONS.find((row) => Math.round(days / row.size) <= row.most) ?? LONGEST;
  const count = Math.round(days / size);
  const plain = plainCount(count, lang);
  return plain === null ? numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count) : `${plain} ${unit}${count === 1 ? '' : 's'}`;
}

const MINUTE = 60_000;
/** Where JavaScript's dates end. */
const LAST_MS = 8.64e15;

const WIDEST = { unit: 'year', days: Infinity } as const;
/** From the finest to the coarsest. A whole day is no matter of hours. */
const RANGES = [{ unit: 'time', days: 0.99 }, { unit: 'day', days: 62 }, { unit: 'month', days: 3660 }, WIDEST] as const;

const LONGEST = { unit: 'year', size: 365.2425, most: Infinity };
const DURATIONS = [
  { unit: 'day', size: 1, most: 120 },
  { unit: 'month', size: 365.2425 / 12, most: 24 },
  LONGEST,
];

function formatOne(date: CalendarDate, style: Style, options: DateFormatOptions): string {
  const { words } = options;
  const plain = formatPlain(date, style, options);
  const unknown = date.month === undefined ? 'month' : 'day';
  const known = date.unspecified && !isSpanOfYears(date) ? words.unknownPart(plain, unknown) : plain;
  const placed = date.approximate ? words.about(known) : known;
  return date.uncertain ? words.uncertain(placed) : placed;
}

function formatPlain(date: CalendarDate, style: Style, { lang, words, zone }: DateFormatOptions): string {
  if (isSpanOfYears(date)) return formatSpan(date, lang, words);
  const day = formatFields(date, FIELDS[style][UNITS[date.precision]], lang);
  return date.time === undefined ? day : words.withTime(day, formatTime(date, lang, zone));
}

function formatFields(date: CalendarDate, fields: Fields, lang: string): string {
  return dateFormat(lang, withEra(fields, date.year)).format(bounds(date).start);
}

/** A decade by its name, a century by its first and last year, as the 21st century begins in 2001. */
function formatSpan(date: CalendarDate, lang: string, words: DateWords): string {
  if (date.precision === 'decade' && date.year > 0) return words.decade(formatFields(date, YEAR, lang));
  const { start, end } = bounds(date);
  return dateFormat(lang, withEra(YEAR, date.year)).formatRange(start, end - 1);
}

/** The time with what is known of its zone; seconds only where they say something. */
function formatTime(date: CalendarDate, lang: string, zone: string | undefined): string {
  const { start } = bounds(date);
  const moment = momentOf(date);
  const fields: Fields = { hour: 'numeric', minute: '2-digit', ...start % MINUTE !== 0 && { second: '2-digit' } };
  const isZoned = zone !== undefined && moment !== null;
  const time = isZoned ? zoneFormat(lang, { ...fields, timeZone: zone, timeZoneName: 'short' }).format(moment) : dateFormat(lang, fields).format(start);
  // Some engines have a space before PM that breaks in a narrow column.
  const whole = time.replace(' ', '\u202f');
  return isZoned || date.offset === undefined ? whole : `${whole} ${formatOffset(date.offset)}`;
}

/** `+05:00` as "UTC+5", `-03:30` as "UTC−3:30", `Z` as "UTC". */
function formatOffset(offset: string): string {
  const [hours = '', minutes = '00'] = offset.slice(1).split(':');
  const distance = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return distance === '0' ? 'UTC' : `UTC${offset.startsWith('-') ? '−' : '+'}${distance}`;
}

/** With one date the interval reads in words, with two as a range in short months. */
function formatInterval({ start, end }: DateInterval, style: Style, options: DateFormatOptions): string {
  const { words } = options;
  if (typeof start === 'string') {
    return typeof end === 'string' ? '' : words[UNTIL[start]](formatOne(end, style, options));
  }
  return typeof end === 'string'
    ? words[FROM[end]](formatOne(start, style, options))
    : formatBetween(start, end, 'short', options);
}

const FROM = { open: 'from', unknown: 'endUnknown' } as const;
const UNTIL = { open: 'until', unknown: 'startUnknown' } as const;

function formatBetween(
  start: CalendarDate,
  end: CalendarDate,
  style: Style,
  options: DateFormatOptions,
): string {
  if (start.precision !== end.precision || isQualified(start) || isQualified(end)) {
    return `${formatOne(start, style, options)}${rangeMark(options.lang)}${formatOne(end, style, options)}`;
  }
  const fields = withEra(FIELDS[style][UNITS[start.precision]], start.year);
  return dateFormat(options.lang, fields).formatRange(bounds(start).start, bounds(end).start);
}

/** What the language puts between two whole dates: " – ", " تا ", "～". */
function rangeMark(lang: string): string {
  const parts = dateTimeFormat(lang, FIELDS.short.day).formatRangeToParts(0, 400 * DAY);
  const end = parts.findIndex(({ source }) => source === 'endRange');
  return parts[end - 1]?.value ?? ' – ';
}

/** The years 1 BC and before need their era; nobody writes AD 2025. */
function withEra(fields: Fields, year: number): Fields {
  return year > 0 || !fields.year ? fields : { ...fields, era: 'short' };
}

function drawable(ms: number): number {
  return Math.min(Math.max(ms, -LAST_MS), LAST_MS);
}

function hasMonth(bound: Bound): bound is CalendarDate {
  return typeof bound !== 'string' && bound.month !== undefined;
}
