import type { TimelineEvent } from '../model/index.js';

/** One thing to see and choose on a lane: an event, or several whose marks would overlap. */
export interface Mark {
  /** The id of its first event. */
  readonly key: string;
  /** Oldest first; more than one in a cluster. */
  readonly events: readonly TimelineEvent[];
  /** Centre, pixels. */
  readonly x: number;
  /** Pixels that the mark takes; at least a pointer's target. */
  readonly width: number;
  /** The time that its dates may mean, in pixels. */
  readonly from: number;
  readonly to: number;
}
