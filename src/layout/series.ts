import { DAY } from '../dates/index.js';
import { isDated, CATEGORIES, type Category, type Range, type TimelineEvent } from '../model/index.js';

/**
 * Where the mark of a date stands: at its start, as the list has it, or at its end where no start is known. A day is told by
 * its middle, so that its mark stands in it and not on the line to the day before.
 */
export function anchorOf({ start, end }: Range): number {
  if (start === -Infinity) return end - (end % DAY === 0 ? DAY / 2 : 1);
  return start % DAY === 0 && end - start >= DAY ? start + DAY / 2 : start;
}

/**
 * Events of one lane, each with a rank by where it stands on the scale, in typed arrays, so that a zoom step costs by what is in
 * view and not by what there is. Equal dates are one date of it.
 */
export interface Series {
  /** By anchor; equal ones oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Anchor of each date, UTC milliseconds. */
  readonly anchors: Float64Array;
  /** Rank in `events` of the first event of each date, and at last their number. */
  readonly starts: Uint32Array;
  /** For each category, how many of it stand before each event. */
  readonly tallies: readonly Uint32Array[];
  /** Dates longer than a day: they may be in view while their anchor is not. */
  readonly wide: readonly number[];
}

/** The series of some events. O(n) where they come in order, as they do from a timeline. */
export function seriesOf(input: readonly TimelineEvent[]): Series {
  const events = inOrder(input.filter(isDated));
  const firsts: number[] = [];
  events.forEach((event, rank) => {
    const before = events[rank - 1];
    if (before?.start !== event.start || before.end !== event.end) firsts.push(rank);
  });
  const dates = firsts.map((rank) => events[rank] as TimelineEvent);
  return {
    events,
    anchors: Float64Array.from(dates, anchorOf),
    starts: Uint32Array.from([...firsts, events.length]),
    tallies: CATEGORIES.map((category) => {
      let sum = 0;
      return Uint32Array.from([...events, null], (event) => (event?.category === category ? sum++ : sum));
    }),
    wide: dates.flatMap(({ start, end }, date) => (end - start > DAY ? date : [])),
  };
}

const byAnchor = (a: TimelineEvent, b: TimelineEvent): number =>
  anchorOf(a) - anchorOf(b) || a.start - b.start || a.end - b.end || a.index - b.index;

function inOrder(events: TimelineEvent[]): TimelineEvent[] {
  const ordered = events.every((event, rank) => rank === 0 || byAnchor(events[rank - 1] as TimelineEvent, event) <= 0);
  return ordered ? events : events.sort(byAnchor);
}

/** The first index for which something holds that holds from there on. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rank of an event in a series; -1 when a filter, or another lane, has it. */
export function rankOf({ events }: Series, event: TimelineEvent): number {
  const rank = firstIndex(events.length, (at) => byAnchor(events[at] as TimelineEvent, event) >= 0);
  return events[rank] === event ? rank : -1;
}

/** The date of a series that an event at a rank has. */
export function dateAt({ starts }: Series, rank: number): number {
  return firstIndex(starts.length, (date) => (starts[date] as number) > rank) - 1;
}

/** One bit a category that some events of a series have. `from` and `to`: ranks, half-open. */
export function mixBits({ tallies }: Series, from: number, to: number): number {
  let bits = 0;
  tallies.forEach((tally, category) => {
    if ((tally[to] as number) > (tally[from] as number)) bits |= 1 << category;
  });
  return bits;
}

const MIXES = Array.from({ length: 1 << CATEGORIES.length }, (_, bits) => CATEGORIES.filter((__, category) => bits & (1 << category)));

/** The categories of some bits, in the order of the legend. */
export const mixOf = (bits: number): readonly Category[] => MIXES[bits] ?? [];
