import type { Category, Range, TimelineEvent } from '../model/index.js';

/** One thing to see and choose on a lane: an event, or several whose marks would overlap. */
export interface Mark {
  /** The id of its first event. */
  readonly key: string;
  /** More than one in a cluster. */
  readonly count: number;
  /** The first few of its events, by their rank. */
  readonly few: readonly TimelineEvent[];
  /** Oldest first; made when asked for, since a cluster may hold very many. */
  readonly events: readonly TimelineEvent[];
  /** The categories of its events, each once, in the order of the legend. */
  readonly mix: readonly Category[];
  /** From the first to the last known moment of its events. */
  readonly stretch: Range;
  /** Whether all its events have one date, which no zoom can part. */
  readonly oneDate: boolean;
  /** Centre, pixels. */
  readonly x: number;
  /** Pixels that the mark takes; at least a pointer's target. */
  readonly width: number;
  /** The time that its dates may mean, as far as it is in view, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Whether it shows the event at a rank of its lane's series. */
  readonly holds: (rank: number) => boolean;
}
