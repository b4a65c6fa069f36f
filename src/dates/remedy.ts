import { datesMeant } from './dates-meant.js';

/** What to write instead of a text that is no date, if that can be told; whatever it suggests is one. */
export function remedy(text: string): string | undefined {
  const dates = datesMeant(text);
  if (dates.length === 0) return undefined;
  const choice = dates.join(' or ');
  if (dates.length > 1) return `Write ${choice}, whichever is meant.`;
  return choice.endsWith('..') ? `Write ${choice}` : `Write ${choice}.`;
}
