import { isDateError, isQualified, parseEdtf, type Bound, type EdtfDate } from '../../../dates/index.js';

/** A date of CSL-JSON: year, month and day as far as they are known; two of them are an interval. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/** EDTF as CSL-JSON has it, and what CSL-JSON has no parts for as it is written: open ends, decades, the year 0. */
export function cslDate(date: string | null | undefined): CslDate | undefined {
  const read = parseEdtf(date ?? '');
  if (typeof date !== 'string' || isDateError(read)) return undefined;
  const parts = endsOf(read).map(partsOf);
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return { literal: date };
  // Processors refuse ends of unlike precision, so both have that of the coarser.
  const length = Math.min(...known.map((part) => part.length));
  return { 'date-parts': known.map((part) => part.slice(0, length)), ...(isVague(read) && { circa: true }) };
}

function endsOf(date: EdtfDate): readonly Bound[] {
  return date.type === 'date' ? [date] : [date.start, date.end];
}

function partsOf(end: Bound): number[] | null {
  if (typeof end === 'string' || end.precision === 'century' || end.precision === 'decade') return null;
  // There is no year 0 in CSL, and -1 is 1 BC.
  const year = end.year > 0 ? end.year : end.year - 1;
  return [year, end.month, end.day].filter((part) => part !== undefined);
}

function isVague(date: EdtfDate): boolean {
  return endsOf(date).some((end) => typeof end !== 'string' && isQualified(end));
}
