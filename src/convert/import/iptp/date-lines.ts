import { datesMeant, isDateError, parseEdtf } from '../../../dates/index.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WRITTEN = `\\d{4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const LINE = new RegExp(`^(?:${WRITTEN}|\\d{1,2}/\\d{1,2}/\\d{4}|${MONTH},? \\d{4}|\\d{4}-\\d\\d)$`);
const BEFORE_TITLE = new RegExp(`^(${WRITTEN})(?:\\s*[-–—:|]\\s*|\\s+)(?=\\S)`);

/** Whether a line is a date and nothing else. */
export function isDateLine(text: string): boolean {
  return text.length <= 30 && LINE.test(text);
}

/** Whether a line begins with a date, and goes on. */
export function isDated(text: string): boolean {
  return BEFORE_TITLE.test(text);
}

/** The date before a title, "2025.03.07 Complaint", as EDTF where it is one; `length` is that of its text. */
export function dateBefore(text: string): { readonly date: string | undefined; readonly length: number } | undefined {
  const found = BEFORE_TITLE.exec(text);
  if (!found) return undefined;
  const [all, written = ''] = found;
  return { date: dayOf(written), length: all.length };
}

function dayOf(written: string): string | undefined {
  const [meant, ...others] = isDateError(parseEdtf(written)) ? datesMeant(written) : [written];
  return others.length === 0 ? meant : undefined;
}
