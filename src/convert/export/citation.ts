import type { Policy } from '../../document/index.js';
import { createFormatter } from '../../locale/formatter.js';
import { addressOf, ownCase } from './citable.js';

/**
 * One line of plain text to cite the document by: the citation that its source asks for, else title (of a case: with number
 * and court), publisher, the date that it is as of, and address.
 */
export function citationOf(policy: Policy, lang: string | undefined = policy.lang): string {
  const { source, asOf, timeZone } = policy;
  const asked = source?.cite?.trim();
  if (asked) return asked;
  const { longDate, words } = createFormatter(lang ?? 'en', false, undefined, timeZone);
  const date = asOf === undefined ? undefined : words.asOf(longDate(asOf));
  const isCourt = source?.publisher === ownCase(policy)?.court?.label;
  const from = [isCourt ? '' : source?.publisher, date].filter((part) => part).join(', ');
  const sentences = [titleOf(policy), from].map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
  return [...sentences.map((sentence) => `${sentence}.`), addressOf(source?.url) ?? ''].join(' ').trim();
}

/** "Doe v. Agency, No. 1:25-cv-00677 (D.D.C.)". */
function titleOf(policy: Policy): string {
  const { docket = [], court } = ownCase(policy) ?? {};
  const number = docket.length > 0 ? `, No. ${docket.join(', ')}` : '';
  return `${policy.title}${number}${court ? ` (${court.label})` : ''}`;
}
