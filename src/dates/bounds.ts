import { DAY, daysFromCivil, daysInMonth } from './calendar.js';
import type { CalendarDate, EdtfDate } from './edtf-date.js';

/** UTC milliseconds of calendar days, half-open `[start, end)`; ±Infinity where a side has no date. */
export interface DateBounds {
  readonly start: number;
  readonly end: number;
}

const MINUTE = 60_000;

/**
 * The time that a date covers. `~` and `?` do not widen it, and `202X` covers 2020 to 2029.
 * A date-time stays on the calendar day as written, whatever its offset, and lasts a minute; `inZone` tells it by other clocks.
 */
export function bounds(date: EdtfDate): DateBounds {
  if (date.type === 'date') return dateBounds(date);
  return {
    start: typeof date.start === 'string' ? -Infinity : dateBounds(date.start).start,
    end: typeof date.end === 'string' ? Infinity : dateBounds(date.end).end,
  };
}

function dateBounds(date: CalendarDate): DateBounds {
  const { year, month = 1, day = 1 } = date;
  const start = daysFromCivil(year, month, day) * DAY + timeOfDay(date.time);
  return { start, end: start + LENGTHS[date.precision](year, month) };
}

const LENGTHS: Record<CalendarDate['precision'], (year: number, month: number) => number> = {
  century: (year) => years(year, 100),
  decade: (year) => years(year, 10),
  year: (year) => years(year, 1),
  month: (year, month) => daysInMonth(year, month) * DAY,
  day: () => DAY,
  time: () => MINUTE,
};

function years(first: number, count: number): number {
  return (daysFromCivil(first + count, 1, 1) - daysFromCivil(first, 1, 1)) * DAY;
}

function timeOfDay(time = '00:00'): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE + seconds * 1000;
}
