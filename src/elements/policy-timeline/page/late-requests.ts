import { citationOf } from '../../../convert/export/citation.js';
import { exportCsv } from '../../../convert/export/csv.js';
import { exportIcs } from '../../../convert/export/ics.js';
import { exportJson } from '../../../convert/export/json.js';
import { documentIn, type Policy } from '../../../document/index.js';
import type { LateRequest } from '../timeline-view.js';

/** Only these, and not the whole table of formats: what does not split its programs would have all of them with it. */
const FILES = {
  csv: { type: 'text/csv', write: exportCsv },
  ics: { type: 'text/calendar', write: exportIcs },
  json: { type: 'application/json', write: exportJson },
};

/**
 * Gives the reader the policy in another format: as a file, or as a text to copy, which is the answer. Data and citation are
 * of the document as its author wrote it, with every translation.
 * @param lang of the translation that is read; empty for the original
 */
export function answerLate(request: LateRequest, policy: Policy, lang: string): string {
  if (request === 'citation') return citationOf(policy);
  const { type, write } = FILES[request];
  const told = request === 'json' ? policy : documentIn(policy, lang);
  download(`${policy.id}.${request}`, new Blob([write(told)], { type }));
  return '';
}

function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
}
