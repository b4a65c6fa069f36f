import { KINDS } from '../model/index.js';
import type { Formatter } from './formatter.js';

interface Kinded {
  readonly kind?: string | undefined;
  readonly kindLabel?: string | undefined;
}

/** What kind of event it is, in words: ours for a known kind, else the source's, else the kind's own name. */
export function kindLabel({ kind = '', kindLabel: label = '' }: Kinded, { words }: Formatter): string {
  if (KINDS.has(kind)) return ownWord(words.kinds, kind);
  return label || (kind ? ownWord(words.kinds, kind) : words.event);
}

/**
 * The word for a term of the document format: the language's own, else the term itself as a phrase, "rules-on" as
 * "Rules on". Documents choose the terms, so only the table's own rows count: every object has a `constructor`.
 */
export function ownWord(words: Readonly<Record<string, string>>, term: string): string {
  return (Object.hasOwn(words, term) && words[term]) || asPhrase(term);
}

/** "rules-on" as "Rules on"; what is no lower-case term stays as it is but for its first letter. */
export function asPhrase(term: string): string {
  const words = /^[a-z]+(?:-[a-z]+)*$/.test(term) ? term.replaceAll('-', ' ') : term;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Texts of a document one after another, with commas. */
export function inLine(texts: readonly string[], { words, quote }: Pick<Formatter, 'words' | 'quote'>): string {
  return texts.filter(Boolean).map(quote).join(words.comma);
}
