import { explainBroken } from './explain-broken.js';
import type { Complaint } from './issue.js';

/** Why a text is not JSON, for the mistakes that happen. */
export function explainJson(text: string, error: unknown): Complaint {
  const start = text.trimStart();
  if (start === '') return { message: 'is empty', hint: 'Check the address, or write the document into it.' };
  return start.startsWith('<') ? HTML : explainBroken(start, error);
}

const HTML: Complaint = {
  message: 'is a web page (HTML), not JSON',
  hint: 'Check the address: it may lead to a page about the document, a login page or an error page.',
};
