import type { Formatter } from './formatter.js';
import { ownWord } from './own-word.js';
import { KINDS } from '../model/index.js';

interface Kinded {
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
}

/** What kind of event it is, in words: ours for a known kind, else the source's, else the kind's own name. */
export function kindLabel({ kind = '', kindLabel: label = '' }: Kinded, { words }: Formatter): string {
  if (KINDS.has(kind)) return ownWord(words.kinds, kind);
  return label || (kind ? ownWord(words.kinds, kind) : words.event);
}
