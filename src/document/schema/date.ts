import * as z from 'zod/mini';
import { parseEdtf, readDay } from '../../dates/index.js';
import type { Complaint } from '../issue.js';
import { complain } from './complain.js';

const FORMS = 'Write the date as 2025-03-07, 2025-03 or 2025.';

/** A date or an interval in EDTF (ISO 8601-2:2019, annex A): `2025-03`, `2025-02/2025-04-10`, `2019~`. */
export const edtf = z.string().check(complain(checkDate));

/** A date or date-time in EDTF, not an interval. */
export const day = z
  .string()
  .check(
    complain((value) =>
      value.includes('/')
        ? { message: 'is an interval, and one date is expected', hint: FORMS }
        : checkDate(value),
    ),
  );

/** A date or an interval in EDTF, or `".."`: the source says that it is open. */
export const edtfOrOpen = z.string().check(complain((value) => (value === '..' ? null : checkDate(value))));

function checkDate(value: string): Complaint | null {
  if (readDay(value)) return null;
  const date = parseEdtf(value);
  return date.type === 'error' ? { message: date.message, hint: date.hint ?? FORMS } : null;
}
