import type { DateError } from './edtf-date.js';

const LONGEST_QUOTE = 40;

export function dateError(message: string, hint?: string): DateError {
  return hint === undefined ? { type: 'error', message } : { type: 'error', message, hint };
}

/** The text in quotes, cut where a whole article was put into a date field. */
export function quote(text: string): string {
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}
