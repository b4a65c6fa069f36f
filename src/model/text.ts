import { isAscii } from '../document/index.js';

/** Accents, and what no reader sees: soft hyphens, joiners, direction marks. */
const MARKS = /[\p{M}\p{Cf}]+/gu;
const QUOTES = /[‘’‚‛“”„‟«»‹›`´"]/g;
const DASHES = /[‐‑‒–—―−]/g;
const SPACES = /\s+/g;

/**
 * The form of a text that searches compare: without accents, letter case, and the differences between
 * quotation marks, dashes and spaces, which readers cannot be expected to type.
 */
export function fold(text: string): string {
  // Before the decomposition, which makes a space and an accent of "´".
  const simple = text.replace(QUOTES, "'").replace(DASHES, '-');
  return (isAscii(simple) ? simple : decompose(simple)).replace(SPACES, ' ').toLowerCase();
}

function decompose(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(DASHES, '-');
}
