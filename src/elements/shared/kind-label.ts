import type { Formatter } from '../../locale/formatter.js';
import { categoryOf } from '../../model/index.js';

interface Kinded {
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
}

/** What kind of event it is, in words: ours for a known kind, else the source's, else the category's. */
export function kindLabel({ kind = '', kindLabel }: Kinded, { words }: Formatter): string {
  return words.kinds[kind] ?? (kindLabel || kind || words.categories[categoryOf(kind)]);
}
