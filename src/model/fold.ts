import { isAscii } from '../document/index.js';

/** Accents, and what no reader sees: soft hyphens, joiners, direction marks. */
const MARKS = /[\p{M}\p{Cf}]+/gu;
const QUOTES = /[‘’‚‛“”„‟«»‹›`´"]/g;
const DASHES = /[‐‑‒–—―−]/g;
/** A space alone stays as it is. */
const SPACES = /\s{2,}|[^\S ]/g;

/**
 * The form of a text that searches compare: without accents, letter case, and the differences between
 * quotation marks, dashes and spaces, which readers cannot be expected to type.
 */
export function fold(text: string): string {
  // Before the decomposition, which makes a space and an accent of "´".
  let folded = text.replace(QUOTES, "'");
  if (!isAscii(folded)) folded = folded.replace(DASHES, '-');
  if (!isAscii(folded)) folded = folded.normalize('NFKD').replace(MARKS, '').replace(DASHES, '-');
  return folded.replace(SPACES, ' ').toLowerCase();
}

/** What is left of a text without accents, letter case, spaces and punctuation: "D. Mass." and "D.Mass" name one court. */
export function lettersOf(text: string): string {
  const folded = fold(text);
  return folded.replace(isAscii(folded) ? /[^a-z\d]/g : /[^\p{L}\p{N}]/gu, '');
}
