import { DAY } from '../dates/index.js';
import type { Range, Timeline } from '../model/index.js';

/** Air at both ends, so that the first and the last mark do not touch the edge. */
const AIR = 0.04;
/** A story of one day is shown within this many days. */
const LEAST = 14 * DAY;

/** The whole of a timeline with air at both ends; null when nothing in it has a date. */
export function wholeRange(timeline: Timeline): Range | null {
  const { extent } = timeline;
  if (!extent) return null;
  const length = Math.max(extent.end - extent.start, 0);
  const air = Math.max(length * AIR, (LEAST - length) / 2);
  return { start: extent.start - air, end: extent.end + air };
}
