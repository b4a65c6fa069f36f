import { fold } from '../../../model/index.js';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&', 'de', 'del', 'la', 'las', 'los', 'y', 'on']);

interface Side {
  /** Folded, without small words; an abbreviation keeps its full stop. */
  readonly words: readonly string[];
  /** What an abbreviation may be made of: with small words and without, capitals kept whole or not. */
  readonly initials: readonly string[];
}

/** A caption, taken apart to be compared. */
export interface Caption {
  readonly left: Side;
  readonly right: Side;
}

export function readCaption(name: string): Caption {
  const [left = '', right = ''] = name.split(/\s+vs?\.?\s+/i);
  return { left: sideOf(left), right: sideOf(right) };
}

/** Which sides of two captions may name one party: in full, abbreviated, or with a slip of the pen. */
export function compareCaptions(one: Caption, other: Caption): { readonly left: boolean; readonly right: boolean } {
  return { left: sidesAlike(one.left, other.left), right: sidesAlike(one.right, other.right) };
}

function sideOf(written: string): Side {
  const all = written.replace(/[,"“”]|\bet al\.?/g, '').trim().split(/\s+/).filter((word) => word !== '');
  const big = all.filter((word) => !SMALL.has(word.toLowerCase()));
  const initials = [all, big].flatMap((words) => [
    words.map((word) => word.charAt(0)).join(''),
    words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.charAt(0))).join(''),
  ]);
  return {
    words: big.map((word) => fold(word).replace(/[^\p{L}\p{N}.]|\.(?=.)/gu, '')).filter((word) => word !== ''),
    initials: [...new Set(initials.map((text) => fold(text)))],
  };
}

function sidesAlike(one: Side, other: Side): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [first] = short.words;
  if (first === undefined) return false;
  if (isWithin(short.words, long.words)) return true;
  // "CEDC" for "Cmty. Econ. Dev. Ctr. of SE Mass.": the place is left out.
  return short.words.length === 1 && first.length >= 2 && long.initials.some((initials) => initials.startsWith(first));
}

/** "Doe" is within "O. Doe", and "Centro" within "Centro de Trabajadores": all words, in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && wordsAlike(short[at] ?? '', word)) at += 1;
  return at === short.length;
}

function wordsAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const [bare, full] = [short.replace('.', ''), long.replace('.', '')];
  if (bare === full) return true;
  if (bare.length >= 2 && (short.endsWith('.') || bare.at(-1) === full.at(-1)) && abbreviates(bare, full)) return true;
  return bare.length >= 5 && full.length - bare.length <= 1 && isSlip(bare, full);
}

/** "ctr" for "center": its letters in their order, beginning with the first. */
function abbreviates(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}

/** One letter more, less or other, or two that changed places. */
function isSlip(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = short.slice(at);
  const other = long.slice(at);
  if (rest === other.slice(1)) return true;
  if (rest.length !== other.length) return false;
  const swapped = other.charAt(1) + other.charAt(0) + other.slice(2);
  return rest.slice(1) === other.slice(1) || rest === swapped;
}
