import { isAscii } from './words.js';

const SOURCE_LENGTH = 200;
/** At most 60 code points. */
const START = /^[^]{0,60}/u;
const PUNCTUATION = /[\u2000-\u206f]/g;
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;
const SEPARATORS_IN_ASCII = /[^a-z\d]+/g;

/** Lower-case words joined by hyphens, letters and digits of every script kept: "2025-03-07-complaint". */
export function slug(text: string): string {
  const [start = ''] = START.exec(trim(words(text.slice(0, SOURCE_LENGTH)))) ?? [];
  return trim(start);
}

function words(text: string): string {
  const simple = text.replace(PUNCTUATION, '-');
  return isAscii(simple)
    ? simple.toLowerCase().replace(SEPARATORS_IN_ASCII, '-')
    : text.normalize().toLowerCase().replace(SEPARATORS, '-');
}

function trim(text: string): string {
  return text.slice(text.startsWith('-') ? 1 : 0, text.endsWith('-') ? -1 : undefined);
}
