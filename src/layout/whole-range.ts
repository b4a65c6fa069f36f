import { DAY } from '../dates/index.js';
import { memo, type Range, type Timeline } from '../model/index.js';

/** All that there is to show. */
export interface WholeRange extends Range {
  /** Milliseconds of the closest view; a day unless told. */
  readonly closest?: number;
}

/** Air at both ends, so that the first and the last mark do not touch the edge. */
const AIR = 0.04;
/** A story of one day is shown within this many days. */
const LEAST = 14 * DAY;
/** Where events have times of day, a story of minutes is shown within so much, and a reader comes as close as that. */
const TIMED = { least: DAY / 6, closest: DAY / 144 } as const;

/** The whole of a timeline with air at both ends; null when nothing in it has a date. */
export const wholeRange = memo((timeline: Timeline): WholeRange | null => {
  const { extent, events } = timeline;
  if (!extent) return null;
  const isTimed = events.some(({ start, end }) => end - start < DAY);
  const length = Math.max(extent.end - extent.start, 0);
  const air = Math.max(length * AIR, ((isTimed ? TIMED.least : LEAST) - length) / 2);
  return { start: extent.start - air, end: extent.end + air, ...(isTimed && { closest: TIMED.closest }) };
});
