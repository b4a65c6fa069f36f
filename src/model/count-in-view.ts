import { memo } from './memo.js';
import { isDated, type TimelineEvent } from './timeline-event.js';
import type { Range } from './timeline.js';

/** The starts and the ends of dated events, each in order. */
interface Bounds {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * How many events a range shows: those with a date that overlap it. Takes a moment for the first range of a list,
 * which must not change later, and next to nothing for every other.
 */
export function countInView(events: readonly TimelineEvent[], { start, end }: Range): number {
  const { starts, ends } = boundsOf(events);
  // An event that is over before the range begins has also begun before the range ends.
  return Math.max(0, countUpTo(starts, end, false) - countUpTo(ends, start, true));
}

const boundsOf = memo((events: readonly TimelineEvent[]): Bounds => {
  const dated = events.filter(isDated);
  return {
    starts: Float64Array.from(dated, (event) => event.start).sort(),
    ends: Float64Array.from(dated, (event) => event.end).sort(),
  };
});

/** How many numbers of a sorted list are less than a limit, or equal to it. */
function countUpTo(sorted: Float64Array, limit: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] as number;
    if (value < limit || (orEqual && value === limit)) from = middle + 1;
    else to = middle;
  }
  return from;
}
