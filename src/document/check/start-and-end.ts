import { readDay, type DateBounds } from '../../dates/index.js';

/** UTC milliseconds; of no date, what is neither before nor after anything. */
export function startAndEnd(date: string | null): DateBounds {
  return (date === null ? null : readDay(date)) ?? { start: Infinity, end: Infinity };
}
