import { civilFromDays, DAY, readDay, writeDay } from '../dates/index.js';
import type { Range } from '../model/index.js';

/** A range as pages write it: EDTF strings (`2025`, `2025-03`, `2025-03-07`) or `Date` objects, both ends in it. */
export interface RangeInput {
  readonly start: string | Date;
  readonly end: string | Date;
}

/** A range as it is told to pages: calendar days, both in view. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** What a range was that is told as days: a page that gives it back means hours too, where it was of hours. */
const told = new WeakMap<object, Range>();

/** Reads a page's range; null, the whole, when an end cannot be read or the ends are in the wrong order. */
export function readRange(input: RangeInput | null | undefined): Range | null {
  const start = momentOf(input?.start, 'start');
  const end = momentOf(input?.end, 'end');
  return (input && told.get(input)) ?? (start < end ? { start, end } : null);
}

/**
 * The days that a range is of, one where it lies within it. Null too for a range with an open end, until there is a document that
 * ends it.
 */
export function writeRange(range: Range | null): DayRange | null {
  if (!range || !Number.isFinite(range.end - range.start)) return null;
  const days = { start: dayAt(range.start), end: dayAt(range.end - 1) };
  told.set(days, range);
  return days;
}

/** An end that is open has no end. */
function momentOf(value: unknown, side: 'start' | 'end'): number {
  if (value instanceof Date) return value.getTime();
  if (value === '..') return side === 'start' ? -Infinity : Infinity;
  return typeof value === 'string' ? (readDay(value)?.[side] ?? NaN) : NaN;
}

function dayAt(moment: number): string {
  return writeDay(civilFromDays(Math.floor(moment / DAY)));
}
