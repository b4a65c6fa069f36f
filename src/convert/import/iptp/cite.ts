import type { Ledger } from '../../reading/ledger.js';
import type { CaseRegister, KnownCase } from './case-register.js';
import { citationsIn } from './citations.js';
import { FROM } from './headings.js';
import { isNote } from './note-book.js';
import type { Entry } from './outline.js';

/** Enters the citations of an entry, and gives their cases. */
export function cite(entry: Entry, register: CaseRegister, ledger: Ledger): KnownCase[] {
  const citations = entry.blocks.filter((block) => !isNote(block)).flatMap(({ text }) => citationsIn(text));
  if (citations.length > 0) ledger.read(`${FROM[entry.section]}: citation`, 'case', citations.length);
  return [...new Set(citations.map((citation) => register.cite(citation)))];
}
