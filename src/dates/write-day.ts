import type { CivilDay } from './calendar.js';

/** `2025-03-07`, `-0043-03-15`: a day as EDTF. Of a year with more than four digits EDTF knows no days: `Y12025`. */
export function writeDay({ year, month, day }: CivilDay): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const sign = year < 0 ? '-' : '';
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The number with zeros in front. */
export function pad(value: number | string, length: number): string {
  return String(value).padStart(length, '0');
}
