import { isDateError } from './edtf-date.js';
import { readEdtf } from './read-edtf.js';
import { rewrites } from './rewrites.js';

const LONGEST = 64;

/**
 * What to write instead of a text that is no date, if that can be told; whatever it suggests is one. For authors: the
 * CDN files do without this module.
 */
export function remedy(text: string): string | undefined {
  const dates = text.length > LONGEST ? [] : corrections(text);
  if (dates.length === 0) return undefined;
  const choice = dates.join(' or ');
  if (dates.length > 1) return `Write ${choice}, whichever is meant.`;
  return choice.endsWith('..') ? `Write ${choice}` : `Write ${choice}.`;
}

function corrections(text: string): readonly string[] {
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
