import { DAY } from '../dates/index.js';
import { anchorOf, type WholeRange } from '../layout/index.js';
import { countInView, isDated, type Range, type TimelineEvent } from '../model/index.js';

const closestOf = ({ closest = DAY }: WholeRange): number => closest;

const lengthOf = ({ start, end }: Range): number => end - start;

/**
 * A range brought within the limits: not shorter than the closest view, not beyond the whole, which ends what has no end. The
 * whole itself is null, so that it stays the whole when the document grows.
 */
export function limitRange({ start: from, end: to }: Range, whole: WholeRange): Range | null {
  const range = { start: from === -Infinity ? whole.start : from, end: to === Infinity ? whole.end : to };
  const length = Math.max(closestOf(whole), lengthOf(range));
  if (!(length < lengthOf(whole))) return null;
  const middle = (range.start + range.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, whole.start), whole.end - length);
  return { start, end: start + length };
}

/**
 * Zooms around a moment, which keeps its place.
 * @param factor above 1 comes closer, below 1 steps back
 */
export function zoomRange(range: Range | null, whole: WholeRange, factor: number, at?: number): Range | null {
  const from = range ?? whole;
  if (!(factor > 0) || !Number.isFinite(factor)) return range;
  const scale = Math.max(1 / factor, closestOf(whole) / lengthOf(from));
  const anchor = at ?? (from.start + from.end) / 2;
  const start = anchor - (anchor - from.start) * scale;
  return limitRange({ start, end: start + lengthOf(from) * scale }, whole);
}

/** Whether a reader cannot come closer. */
export function isClosest(range: Range | null, whole: WholeRange): boolean {
  return lengthOf(range ?? whole) <= closestOf(whole) * 1.001;
}

/**
 * The range as it is while it shows an event, and when nothing has a date; else moved to the nearest one, so that coming
 * closer never ends before an empty chart.
 */
export function nearEvent(range: Range | null, whole: WholeRange, events: readonly TimelineEvent[]): Range | null {
  if (!range || countInView(events, range) > 0) return range;
  const middle = (range.start + range.end) / 2;
  const distance = (event: TimelineEvent): number => Math.abs(anchorOf(event) - middle);
  const nearest = events.filter(isDated).reduce<TimelineEvent | null>((best, event) => (best && distance(best) <= distance(event) ? best : event), null);
  return nearest ? rangeAt(anchorOf(nearest), lengthOf(range), whole) : range;
}

/** Moves the window by a part of its own length: 1 is one window later. */
export function panRange(range: Range | null, whole: WholeRange, windows: number): Range | null {
  if (!range || !Number.isFinite(windows)) return range;
  const by = lengthOf(range) * windows;
  return limitRange({ start: range.start + by, end: range.end + by }, whole);
}

/** The range that brings a date into view: as it is when some of it is there already, and so its mark, else around that. */
export function revealInRange(range: Range | null, whole: WholeRange, date: Range): Range | null {
  if (!range || (date.end > range.start && date.start < range.end)) return range;
  return rangeAt(anchorOf(date), lengthOf(range), whole);
}

function rangeAt(middle: number, length: number, whole: WholeRange): Range | null {
  return limitRange({ start: middle - length / 2, end: middle + length / 2 }, whole);
}

/** So many events are what is latest. */
const LATEST = 8;

/** The range of the latest events that the filter leaves, to the end of the whole. */
export function latestRange(whole: WholeRange, events: readonly TimelineEvent[]): Range | null {
  const [first] = events.filter(isDated).slice(-LATEST);
  return first ? limitRange({ start: rangeAround({ start: anchorOf(first), end: whole.end }, whole)?.start ?? -Infinity, end: whole.end }, whole) : null;
}

/** The range in which a stretch fills most of the width. */
export function rangeAround(stretch: Range, whole: WholeRange): Range | null {
  const air = Math.max(lengthOf(stretch) * 0.15, closestOf(whole));
  return limitRange({ start: stretch.start - air, end: stretch.end + air }, whole);
}

/** The range that has all of a stretch in view: moved there where it fits, else around it. */
export function rangeOver(range: Range | null, whole: WholeRange, stretch: Range): Range | null {
  if (!range || lengthOf(stretch) > lengthOf(range)) return rangeAround(stretch, whole);
  return stretch.start >= range.start && stretch.end <= range.end ? range : rangeAt((stretch.start + stretch.end) / 2, lengthOf(range), whole);
}

/** Whether two windows are one; null is the whole. */
export function sameRange(a: Range | null, b: Range | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** A window moved by so many milliseconds; null where it is the whole, or would not move. */
export function movedRange(range: Range, whole: WholeRange, by: number): Range | null {
  const moved = limitRange({ start: range.start + by, end: range.end + by }, whole);
  return sameRange(moved, range) ? null : moved;
}

/** The range on the way from one to another: `part` is 0 at the first and 1 at the second. */
export function rangeBetween(from: Range, to: Range, part: number): Range {
  const [before, after] = [lengthOf(from), lengthOf(to)];
  // A zoom looks even when each frame multiplies the length, not when each adds to it.
  const way = Math.abs(after / before - 1) < 1e-6 ? part : (before * (after / before) ** part - before) / (after - before);
  return { start: from.start + (to.start - from.start) * way, end: from.end + (to.end - from.end) * way };
}

/** Two moments, held at two positions of the plot: what fingers do. */
export interface Hold {
  readonly moments: readonly [number, number];
  /** Pixels from the start edge. */
  readonly positions: readonly [number, number];
}

/** Fingers nearer than this, in pixels, are one. */
const LEAST_SPREAD = 16;

/** The range of a plot of `width` pixels that puts two moments where the fingers hold them. */
export function heldRange({ moments: [first, second], positions: [from, to] }: Hold, width: number, closest = DAY): Range {
  const spread = to - from;
  const distance = Math.max(Math.abs(spread), LEAST_SPREAD) * (spread < 0 ? -1 : 1);
  const pixel = Math.max(Math.abs((second - first) / distance), closest / width);
  const start = (first + second) / 2 - ((from + to) / 2) * pixel;
  return { start, end: start + width * pixel };
}

/** What of the overview's window a pointer has: all of it, or an end. */
export type Grip = 'window' | 'start' | 'end';

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where each grip takes the window. An end that meets the other stops at the closest view. */
const MOVES: Readonly<Record<Grip, (from: Range, whole: WholeRange, by: number) => Range>> = {
  window: ({ start, end }, _whole, by) => ({ start: start + by, end: end + by }),
  start: ({ start, end }, whole, by) => ({ start: clamp(start + by, whole.start, end - closestOf(whole)), end }),
  end: ({ start, end }, whole, by) => ({ start, end: clamp(end + by, start + closestOf(whole), whole.end) }),
};

/** The window after a drag of a grip by so many milliseconds; null is the whole. */
export function draggedRange(from: Range, whole: WholeRange, grip: Grip, by: number): Range | null {
  return limitRange(MOVES[grip](from, whole, by), whole);
}
