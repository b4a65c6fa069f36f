import type { Policy } from '../../document/index.js';
import { createFormatter } from '../../locale/formatter.js';
import { addressOf } from './csl/document-item.js';

/**
 * One line of plain text to cite the document by: the citation that its source asks for, else title, publisher, the
 * date that it is as of, and address.
 */
export function citationOf({ title, source, asOf, lang }: Policy): string {
  const asked = source?.cite?.trim();
  if (asked) return asked;
  const { longDate, words } = createFormatter(lang ?? 'en');
  const date = asOf === undefined ? undefined : words.asOf(longDate(asOf));
  const from = [source?.publisher, date].filter((part) => part).join(', ');
  const sentences = [title, from].map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
  return [...sentences.map((sentence) => `${sentence}.`), addressOf(source?.url) ?? ''].join(' ').trim();
}
