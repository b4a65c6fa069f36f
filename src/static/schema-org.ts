import { isDateError, isQualified, parseEdtf, type Bound, type CalendarDate } from '../dates/index.js';

/** A node of JSON-LD; what is undefined or an empty list is not written. */
export interface JsonLdNode {
  readonly [name: string]: JsonLdNode | readonly JsonLdNode[] | string | number | readonly string[] | undefined;
}

/** The first and last date of an EDTF text in ISO 8601, as schema.org takes it; each only where it is known exactly. */
export interface IsoDates {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * A month or a year keeps its precision (`2025-03`), and an offset stays as written. What only EDTF can say (`2019~`,
 * `202X`, an open end) has no date here: it is told in words.
 */
export function isoDates(text: string | null | undefined): IsoDates {
  const date = typeof text === 'string' ? parseEdtf(text) : null;
  if (!date || isDateError(date)) return {};
  return date.type === 'date' ? { start: isoDate(date) } : { start: isoDate(date.start), end: isoDate(date.end) };
}

function isoDate(date: Bound): string | undefined {
  if (typeof date === 'string' || isQualified(date) || date.unspecified || date.year < 1 || date.year > 9999) return undefined;
  const { year, month, day } = date;
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))];
  return parts.join('-') + timeOf(date);
}

/** With the seconds and the minutes of the offset, which XML Schema wants and EDTF may leave out. */
function timeOf({ time, offset = '' }: CalendarDate): string {
  if (time === undefined) return '';
  return `T${time.length === 5 ? `${time}:00` : time}${/^[+-]\d\d$/.test(offset) ? `${offset}:00` : offset}`;
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');
