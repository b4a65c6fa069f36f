import type { Formatter } from '../../locale/formatter.js';
import { ownWord } from '../../locale/own-word.js';
import { categoryOf } from '../../model/index.js';

interface Kinded {
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
}

/** What kind of event it is, in words: ours for a known kind, else the source's, else the category's. */
export function kindLabel({ kind = '', kindLabel }: Kinded, { words }: Formatter): string {
  return ownWord(words.kinds, kind) ?? (kindLabel || kind || words.category[categoryOf(kind)]);
}
