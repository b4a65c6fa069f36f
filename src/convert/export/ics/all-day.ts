import { bounds, civilFromDays, DAY, isDateError, isQualified, pad, parseEdtf, type EdtfDate } from '../../../dates/index.js';

/** Whole days of a calendar, `YYYYMMDD`. */
export interface AllDay {
  readonly start: string;
  /** The day after the last. */
  readonly end: string;
  /** Less is known of the date than the days that it covers show. */
  readonly isVague: boolean;
}

/**
 * The days that a date covers: of a month all of its days. Of an open or unknown side nothing is said, and the days
 * are those of the other. Null without a date, and beyond the years 1 to 9999, which are all that iCalendar has.
 */
export function allDay(date: string | null): AllDay | null {
  const read = parseEdtf(date ?? '');
  if (isDateError(read)) return null;
  const known = knownPart(read);
  const { start, end } = bounds(known);
  const [first, after] = [Math.floor(start / DAY), Math.ceil(end / DAY)].map(civilFromDays);
  if (!first || !after || first.year < 1 || after.year > 9999) return null;
  return { start: write(first), end: write(after), isVague: isVague(read) };
}

function knownPart(date: EdtfDate): EdtfDate {
  if (date.type === 'date') return date;
  if (typeof date.start === 'string') return typeof date.end === 'string' ? date : date.end;
  return typeof date.end === 'string' ? date.start : date;
}

function isVague(date: EdtfDate): boolean {
  if (date.type === 'date') return isQualified(date) || !['day', 'time'].includes(date.precision);
  return [date.start, date.end].some((end) => typeof end === 'string' || isVague(end));
}

function write({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
}
