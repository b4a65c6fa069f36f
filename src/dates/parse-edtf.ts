import { isDateError, type DateError, type EdtfDate } from './edtf-date.js';
import { readEdtf } from './read-edtf.js';
import { remedy } from './remedy.js';

const FORMS = 'Write a day as 2025-03-07, a month as 2025-03, a year as 2025.';

/**
 * Reads a date of EDTF (ISO 8601-2:2019, annex A): level 0 and, of level 1, open and
 * unknown ends, `?` `~` `%` after a whole date, unspecified digits from the right, `Y` years, negative years.
 * Anything else gives an error with a hint; it never throws.
 */
export function parseEdtf(text: string): EdtfDate | DateError {
  const date = readEdtf(text);
  return isDateError(date) && date.hint === undefined ? { ...date, hint: remedy(text) ?? FORMS } : date;
}
