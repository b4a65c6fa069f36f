import { isDateError } from './edtf-date.js';
import { readEdtf } from './read-edtf.js';
import { rewrites } from './rewrites.js';

const LONGEST = 64;

/**
 * The dates, as EDTF, that a text may mean which is written in one of the usual ways: one for "Aug. 14, 2019" or
 * "2011,12,10", two for "03/07/2025", none where no date can be told.
 */
export function datesMeant(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const candidates = rewrites(text);
  const dates = candidates.filter(isDate);
  const found = dates.length > 0 ? dates : candidates.map(correctEnds).filter(isDate);
  return [...new Set(found)];
}

/** Each end of an interval put right by itself. */
function correctEnds(text: string): string {
  return text.split('/').map((end) => isBound(end) ? end : rewrites(end).find(isBound) ?? end).join('/');
}

function isBound(text: string): boolean {
  return text === '..' || text === '' || isDate(text);
}

function isDate(text: string): boolean {
  return !isDateError(readEdtf(text));
}
