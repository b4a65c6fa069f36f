import { isDateError, parseEdtf } from '../../../dates/index.js';
import type { Ledger } from '../ledger.js';
import type { ResolvedDate } from './input-date.js';
import { NO_DATE } from './written-date.js';

/** EDTF, and what is shown in its place. */
export interface EventDate {
  readonly date: string | null;
  readonly dateText?: string;
}

/** When something is that has a start and perhaps an end. An interval of EDTF has no times: those stay where they are, for whoever keeps the rest. */
export function eventDate(start: ResolvedDate | undefined, end: ResolvedDate | undefined, place: string, ledger: Ledger): EventDate {
  if (!start) {
    ledger.problem('warning', place, 'has no start date', 'It is listed without a date. Write its year at least.');
    return NO_DATE;
  }
  if (!end) return dateWith(startAlone(start), start.words);
  const date = intervalOf(start, end);
  if (date !== null) return dateWith(date, start.words ?? end.words ? bothInWords(start, end) : undefined);
  if (start.date !== null && end.date !== null) {
    ledger.problem('warning', place, `ends (${end.text}) before it starts (${start.text})`,
      'It is placed at its start, and both dates are shown. Correct one of them.');
  }
  return dateWith(startAlone(start), bothInWords(start, end));
}

function dateWith(date: string | null, dateText: string | undefined): EventDate {
  return { date, ...(dateText !== undefined && { dateText }) };
}

/** The start with its time. */
function startAlone(start: ResolvedDate): string | null {
  start.take('day', 'time', 'words');
  return start.time === undefined ? start.date : `${start.date}T${start.time}`;
}

/** Both as one date of EDTF; null when they are none. */
function intervalOf(start: ResolvedDate, end: ResolvedDate): string | null {
  if (start.date === null || end.date === null) return null;
  const interval = `${start.date}/${end.date}`;
  if (start.date !== end.date && isDateError(parseEdtf(interval))) return null;
  end.take('day', 'words');
  if (start.date === end.date) return startAlone(start);
  start.take('day', 'words');
  return interval;
}

function bothInWords(start: ResolvedDate, end: ResolvedDate): string {
  return [...new Set([start, end].map(({ words, text }) => words ?? text))].join(' – ');
}
