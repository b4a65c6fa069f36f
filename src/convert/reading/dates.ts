import { datesMeant, isDateError, parseEdtf } from '../../dates/index.js';
import { list, quote } from '../../document/index.js';
import type { EventDraft } from './importer.js';
import type { Ledger } from './ledger.js';

/** When an event was, as far as its input says so: an event without a readable date keeps the words of its source. */
export type WhenDraft = Pick<EventDraft, 'date' | 'dateText'>;

/** Of an event whose input says nothing of its date. */
export const NO_DATE: WhenDraft = { date: null, dateText: 'No date given' };

/**
 * A date as people write it: EDTF, "Aug. 14, 2019", "8/14/2019". What names no day that exists, or one of two, is not
 * read: the event shows the text, and the ledger says why.
 */
export function dateWritten(text: string, place: string, ledger: Ledger): WhenDraft {
  const written = text.trim();
  const read = parseEdtf(written);
  if (!isDateError(read)) return { date: written };
  const meant = datesMeant(written);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return { date: only };
  if (meant.length > 1) {
    ledger.problem('warning', place, `${quote(written)} is ${list(meant, 'or')}, and does not say which`,
      'The text is shown as it is. Write the date with the year first.');
  } else {
    ledger.problem('warning', place, read.message, `The text is shown as it is. ${read.hint ?? ''}`.trim());
  }
  return { date: null, dateText: written };
}
