import { daysInMonth } from './calendar.js';
import { dateError } from './date-error.js';
import type { DateError } from './edtf-date.js';

/** JavaScript's dates end at ±8.64e15 ms; the last whole years on both sides of zero. */
const LAST_YEAR = 271_820;

/** Why `text`, written as this year, month and day, is no date; `null` when it is one. */
export function checkDate(text: string, year: string, month?: string, day?: string): DateError | null {
  return checkYear(year) ?? checkMonth(text, month) ?? checkDay(text, Number(year), Number(month), day);
}

export function checkYear(year: string): DateError | null {
  if (year === '-0000') return dateError('-0000 is not a year', 'The year before 0001 is 0000.');
  if (Math.abs(Number(year)) <= LAST_YEAR) return null;
  return dateError(`Y${year} is too far away to be drawn`, `Years go from Y-${LAST_YEAR} to Y${LAST_YEAR}.`);
}

function checkMonth(text: string, month?: string): DateError | null {
  const number = Number(month ?? 1);
  if (number >= 1 && number <= 12) return null;
  return dateError(
    `${text} names a month that does not exist`,
    'Months go from 01 to 12; a season is written as its months, 2025-03/2025-05.',
  );
}

function checkDay(text: string, year: number, month: number, day?: string): DateError | null {
  if (day === undefined) return null;
  const last = daysInMonth(year, month);
  if (Number(day) >= 1 && Number(day) <= last) return null;
  return dateError(`${text} is not a day that exists`, `That month has ${last} days.`);
}
