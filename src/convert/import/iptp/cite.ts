import type { Ledger } from '../../input/ledger.js';
import type { CaseRegister, KnownCase } from './case-register.js';
import { citationsIn, docketEntriesIn } from './citations.js';
import { FROM } from './headings.js';
import { isNote } from './note-book.js';
import type { Entry } from './outline.js';

/**
 * Enters the citations of an entry, and gives their cases. "Docket No. 48" is a citation too where a docket is cited, and
 * adds no case.
 */
export function cite({ section, blocks }: Entry, register: CaseRegister, ledger: Ledger): KnownCase[] {
  const texts = blocks.filter((block) => !isNote(block)).map(({ text }) => text);
  const citations = texts.flatMap(citationsIn);
  if (citations.length === 0) return [];
  const entries = texts.reduce((sum, text) => sum + docketEntriesIn(text), 0);
  const from = `${FROM[section]}: citation`;
  ledger.read(from, 'case', citations.length + entries);
  if (entries > 0) ledger.guessed(from, 'an entry of a docket is of the case cited with it', entries);
  return [...new Set(citations.map((citation) => register.cite(citation)))];
}
