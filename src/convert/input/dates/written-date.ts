import { type DateError, datesMeant, isDateError, parseEdtf } from '../../../dates/index.js';
import { list, quote } from '../../../document/index.js';
import type { EventDraft } from '../importer.js';
import type { Ledger } from '../ledger.js';
import { wordedDate } from './worded-date.js';

/** When an event was, as far as its input says so: an event without a readable date keeps the words of its source. */
export type DateDraft = Pick<EventDraft, 'date' | 'dateText'>;

/** Of an event whose input says nothing of its date. */
export const NO_DATE: DateDraft = { date: null, dateText: 'No date given' };

/** The same, told of. */
export function undated(place: string, ledger: Ledger): DateDraft {
  ledger.problem('warning', place, WITHOUT_DATE.message, WITHOUT_DATE.hint);
  return NO_DATE;
}

/** Why a text is not read as a date. */
export interface DateFault {
  readonly message: string;
  readonly hint: string;
}

export const WITHOUT_DATE: DateFault = { message: 'has no date', hint: 'It is listed without one. Write its year at least.' };

/**
 * A date as people write it: EDTF, "Aug. 14, 2019", "8/14/2019". What names no day that exists, or one of two, is not
 * read: the event shows the text, and the ledger says why.
 */
export function dateDraft(text: string, place: string, ledger: Ledger): DateDraft {
  const { date, fault } = readWrittenDate(text);
  if (!fault) return { date };
  ledger.problem('warning', place, fault.message, fault.hint);
  return { date, dateText: text.trim() };
}

/** The same, with the fault of what is not read. */
export function readWrittenDate(text: string): { readonly date: string | null; readonly fault?: DateFault } {
  const written = withoutMidnight(text.trim());
  const read = parseEdtf(written);
  if (!isDateError(read)) return { date: written };
  const worded = wordedDate(written);
  const meant = worded === null ? datesMeant(written).map(withoutMidnight) : [worded];
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return { date: only };
  return { date: null, fault: meant.length > 1 ? undecided(written, meant) : noDate(read) };
}

/** A time of midnight is what programs and spreadsheets write after a day that has none. */
export function withoutMidnight(date: string): string {
  return date.includes(':') ? date.replace(MIDNIGHT, '') : date;
}

const MIDNIGHT = /,?(?:T| )(?:0?0:00(?::00(?:\.0{1,9})?)?|12:00(?::00)? ?a\.?m\.?) ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

function undecided(text: string, meant: readonly string[]): DateFault {
  return {
    message: `${quote(text)} is ${list(meant, 'or')}, and does not say which`,
    hint: 'The text is shown as it is. Write the date with the year first.',
  };
}

function noDate({ message, hint = '' }: DateError): DateFault {
  return { message, hint: `The text is shown as it is. ${hint}`.trim() };
}
