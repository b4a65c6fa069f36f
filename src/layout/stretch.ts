import type { Range, TimelineEvent } from '../model/index.js';

/** From the first to the last known moment of some events; null when none has a date. Open ends do not count. */
export function stretchOf(events: readonly TimelineEvent[]): Range | null {
  let start = Infinity;
  let end = -Infinity;
  for (const event of events) {
    // The end of a stretch is the first moment after it.
    start = Math.min(start, Number.isFinite(event.start) ? event.start : event.end - 1 || Infinity);
    end = Math.max(end, Number.isFinite(event.end) ? event.end : event.start + 1 || -Infinity);
  }
  return start < end ? { start, end } : null;
}
