import type { Category, TimelineEvent } from '../model/index.js';
import type { Stretch } from './stretch.js';

/** A bar of a histogram. */
export interface Bar {
  /** Of the tallest in view: above 0, at most 1. */
  readonly height: number;
  /** How many of its events each category has, without those that have none, in the order of the legend. */
  readonly counts: readonly (readonly [Category, number])[];
  /** The one of its events that has to be named, if any. */
  readonly told: TimelineEvent | undefined;
}

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
  readonly stretch: Stretch;
  /** Whether all its events stand in one place, which no zoom can part. */
  readonly onePlace: boolean;
  /** Centre, pixels. */
  readonly x: number;
  /** Pixels that the mark takes; at least a pointer's target. */
  readonly width: number;
  /** Whether it shows the event at a rank of its lane's series. */
  readonly holds: (rank: number) => boolean;
  /** What it shows as a bar, where its lane has too many events for marks. */
  readonly bar?: Bar;
}
