import { coarsest, isDateError, parseEdtf, precisionOf, type Precision } from '../dates/index.js';
import { memo, type Range, type TimelineEvent } from '../model/index.js';

/** From a first date to a last one. */
export interface Stretch extends Range {
  /** The coarser one of the two: nothing finer is known of the stretch. */
  readonly precision: Precision;
}

/** From the first to the last known moment of some events; null when none has a date. Open ends do not count. */
export function stretchOf(events: readonly TimelineEvent[]): Stretch | null {
  let [first, last] = [events[0], events[0]];
  let start = Infinity;
  let end = -Infinity;
  for (const event of events) {
    // The end of a stretch is the first moment after it.
    const from = Number.isFinite(event.start) ? event.start : event.end - 1 || Infinity;
    const to = Number.isFinite(event.end) ? event.end : event.start + 1 || -Infinity;
    if (from < start) [start, first] = [from, event];
    if (to > end) [end, last] = [to, event];
  }
  return first && last && start < end ? { start, end, precision: coarsest([first, last].map(precisionIn)) } : null;
}

const precisionIn = memo(({ source }: TimelineEvent): Precision => {
  const date = parseEdtf(source.date ?? '');
  return isDateError(date) ? 'day' : precisionOf(date);
});
