import type { DateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts } from '../../input/dates/date-time.js';

export type DateReader = (text: string) => DateParts | null;

/** A year alone, which the Gregorian reader of SIMILE takes of texts this short. Without a letter it is astronomical. */
const YEAR = /^(-?\d{1,6})\s*(ad|ce|bce?)?$/i;

/** How the dates of a file are read; `format` is its `dateTimeFormat`. */
export function dateReader(format: string | undefined): DateReader {
  return /^iso ?8601$/i.test(format ?? '') ? dateTimeParts : (text) => yearParts(text) ?? dateTimeParts(text);
}

function yearParts(text: string): DateParts | null {
  const [, digits, era = ''] = YEAR.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  if (/^b/i.test(era)) return { year: `-${digits}` };
  const year = Number(digits);
  return { year: String(year > 0 ? year : year - 1) };
}
