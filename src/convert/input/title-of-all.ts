import type { ImportOptions } from './importer.js';
import type { Ledger } from './ledger.js';

/** The title of a document: the one that was asked for, or else that of what it is about. Of several it is that of the first, with how many more there are. */
export function titleOfAll([first = '', ...others]: readonly string[], { title }: ImportOptions, from: string, ledger: Ledger): string {
  if (title !== undefined || others.length === 0) return title ?? first;
  ledger.guessed(from, 'title of the document, from the first of several');
  return `${first} and ${others.length} more`;
}
