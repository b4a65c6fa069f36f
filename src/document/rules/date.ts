import { parseEdtf, readDay } from '../../dates/index.js';
import type { Complaint } from '../issue.js';

const FORMS = 'Write the date as 2025-03-07, 2025-03 or 2025.';

/** A date or an interval in EDTF. */
export function checkEdtf(value: string): Complaint | null {
  if (readDay(value)) return null;
  const date = parseEdtf(value);
  return date.type === 'error' ? { message: date.message, hint: date.hint ?? FORMS } : null;
}

/** A date or date-time in EDTF, not an interval. */
export function checkDay(value: string): Complaint | null {
  return value.includes('/')
    ? { message: 'is an interval, and one date is expected', hint: FORMS }
    : checkEdtf(value);
}

/** A date or an interval in EDTF, or `".."`. */
export function checkEdtfOrOpen(value: string): Complaint | null {
  return value === '..' ? null : checkEdtf(value);
}
