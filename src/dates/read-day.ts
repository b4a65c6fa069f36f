import { bounds, type DateBounds } from './bounds.js';
import { DAY, daysFromCivil, daysInMonth } from './calendar.js';
import { isDateError } from './edtf-date.js';
import { inZone } from './in-zone.js';
import { readEdtf } from './read-edtf.js';

const ZERO = 48;
const HYPHEN = 45;
/** Makes any number that it is part of negative, and keeps integers integers, which `NaN` would not. */
const NO_DIGIT = -1_000_000;

const DAY_LENGTH = 10;
/** More days than most documents name; not so many that it matters. */
const MOST_KNOWN = 4096;

/** Days read before, since events share them. Only texts as short as a day: longer ones may be slices of a whole document. */
const known = new Map<string, DateBounds | null>();

/**
 * The bounds of an EDTF text in UTC milliseconds, `null` when it is none: `bounds(parseEdtf(text))`
 * for a hundred thousand events at once.
 *
 * @param zone by whose clocks times of day are told, an IANA name
 */
export function readDay(text: string, zone?: string): DateBounds | null {
  if (text.length !== DAY_LENGTH) return readAny(text, zone);
  let day = known.get(text);
  if (day === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (day = readPlainDay(text) ?? readAny(text)));
  }
  return day;
}

/** `YYYY-MM-DD` alone, which nearly every event has, read without an expression. */
function readPlainDay(text: string): DateBounds | null {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (year < 0 || day < 1 || day > daysInMonth(year, month)) return null;
  const start = daysFromCivil(year, month, day) * DAY;
  return { start, end: start + DAY };
}

function readAny(text: string, zone?: string): DateBounds | null {
  const date = readEdtf(text);
  return isDateError(date) ? null : bounds(inZone(date, zone));
}

/** Two digits as a number, negative when one is no digit. */
function pair(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}
