import { countInView } from './count-in-view.js';
import type { TimelineEvent } from './timeline-event.js';
import type { Range, Timeline } from './timeline.js';

/** How many events there are, each counted once, however many marks it has. */
export interface EventCounts {
  /** In the document. */
  readonly all: number;
  /** In the list: what the filter leaves. */
  readonly listed: number;
  /** Of those, in the chart: with a date that its window shows. */
  readonly charted: number;
}

const EVER: Range = { start: -Infinity, end: Infinity };

/**
 * The one way of counting.
 * @param shown what the filter leaves
 * @param range the window of the chart; null is the whole
 */
export function countEvents({ events }: Timeline, shown: readonly TimelineEvent[], range: Range | null): EventCounts {
  return { all: events.length, listed: shown.length, charted: countInView(shown, range ?? EVER) };
}
