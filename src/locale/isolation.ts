import { directionOf, hasRightToLeft, type Direction } from './direction.js';
import { ENGLISH } from './english.js';
import type { Messages } from './messages.js';

/** Unicode's isolates: by the first letter, from left to right, from right to left, and their end (UAX 9, 2.4). */
const [FIRST, LEFT, RIGHT, END] = ['\u2068', '\u2066', '\u2067', '\u2069'];
const OVERRIDES = /[\u202a-\u202e]/g;
const STARTS = /[\u2066-\u2068]/g;
const ENDS = /\u2069/g;
/** A text that is an isolate as a whole. */
const WHOLE = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/;
/** What is no letter may move: words alone stay in their order in any line. */
const MOVABLE = /[^\p{L}\s]/u;

/**
 * How texts of several directions share a line. A sentence of ours is a run of its own, and so is every text that it
 * quotes: neither can move the words or the punctuation of the other.
 */
export interface Isolation {
  /** What others wrote, or another language says, within a line of ours. */
  readonly quote: (text: string) => string;
  /** A text of ours, in a language that is written in a direction. */
  readonly own: (text: string, direction: Direction) => string;
}

/** Where nothing is laid out: the text alone. */
export const NO_ISOLATION: Isolation = { quote: (text) => text, own: (text) => text };

/** @param frame the direction that things are laid out in; text without a mark of its own takes it */
export function isolationIn(frame: Direction): Isolation {
  return {
    quote: (text) => (text && !WHOLE.test(text) && (frame === 'rtl' || hasRightToLeft(text)) ? `${FIRST}${balanced(text)}${END}` : text),
    own: (text, direction) => (direction !== frame && !WHOLE.test(text) && MOVABLE.test(text) ? `${direction === 'rtl' ? RIGHT : LEFT}${text}${END}` : text),
  };
}

/** The isolates that a text has itself must not end that around it. */
function balanced(text: string): string {
  const plain = text.replace(OVERRIDES, '');
  return plain.match(STARTS)?.length === plain.match(ENDS)?.length ? plain : plain.replace(STARTS, '').replace(ENDS, '');
}

type Word = string | ((...parts: never[]) => string) | { readonly [term: string]: Word };

/** The same words, each isolated in what is around it, and from what it quotes. What a language lacks is English. */
export function isolatedWords(words: Messages, lang: string, { quote, own }: Isolation): Messages {
  return all(words as unknown as Word, ENGLISH as unknown as Word) as unknown as Messages;

  function all(word: Word, english: Word | undefined): Word {
    const direction = word === english ? 'ltr' : directionOf(lang);
    if (typeof word === 'string') return own(word, direction);
    if (typeof word === 'function') {
      return (...parts) => own(word(...parts.map((part) => (typeof part === 'string' ? quote(part) : part) as never)), direction);
    }
    return Object.fromEntries(Object.entries(word).map(([key, value]) => [key, all(value, (english as Record<string, Word>)[key])]));
  }
}
