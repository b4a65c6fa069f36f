import { DAY } from '../dates/index.js';
import type { Range } from '../model/index.js';

/** The closest view: one day. */
const CLOSEST = DAY;

const lengthOf = ({ start, end }: Range): number => end - start;

/**
 * A range brought within the limits: not shorter than a day, not beyond the whole. The whole itself is null,
 * so that it stays the whole when the document grows.
 */
export function limitRange(range: Range, whole: Range): Range | null {
  const length = Math.max(CLOSEST, lengthOf(range));
  if (!(length < lengthOf(whole))) return null;
  const middle = (range.start + range.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, whole.start), whole.end - length);
  return { start, end: start + length };
}

/**
 * Zooms around a moment, which keeps its place.
 * @param factor above 1 comes closer, below 1 steps back
 */
export function zoomRange(range: Range | null, whole: Range, factor: number, at?: number): Range | null {
  const from = range ?? whole;
  if (!(factor > 0) || !Number.isFinite(factor)) return range;
  const scale = Math.max(1 / factor, CLOSEST / lengthOf(from));
  const anchor = at ?? (from.start + from.end) / 2;
  const start = anchor - (anchor - from.start) * scale;
  return limitRange({ start, end: start + lengthOf(from) * scale }, whole);
}

/** Moves the window by a part of its own length: 1 is one window later. */
export function panRange(range: Range | null, whole: Range, windows: number): Range | null {
  if (!range || !Number.isFinite(windows)) return range;
  const by = lengthOf(range) * windows;
  return limitRange({ start: range.start + by, end: range.end + by }, whole);
}

/** The range that brings a stretch into view: as it is when it is there already, else around its middle. */
export function revealInRange(range: Range | null, whole: Range, stretch: Range): Range | null {
  if (!range) return range;
  const middle = middleOf(stretch);
  if (middle >= range.start && middle < range.end) return range;
  const half = lengthOf(range) / 2;
  return limitRange({ start: middle - half, end: middle + half }, whole);
}

/** The range in which a stretch fills most of the width. */
export function rangeAround(stretch: Range, whole: Range): Range | null {
  const air = Math.max(lengthOf(stretch) * 0.15, DAY);
  return limitRange({ start: stretch.start - air, end: stretch.end + air }, whole);
}

function middleOf({ start, end }: Range): number {
  if (start === -Infinity) return end - 1;
  return end === Infinity ? start : (start + end) / 2;
}

/** Whether two windows are one; null is the whole. */
export function sameRange(a: Range | null, b: Range | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** A window moved by so many milliseconds; null where it is the whole, or would not move. */
export function movedRange(range: Range, whole: Range, by: number): Range | null {
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
export function heldRange({ moments: [first, second], positions: [from, to] }: Hold, width: number): Range {
  const spread = to - from;
  const distance = Math.max(Math.abs(spread), LEAST_SPREAD) * (spread < 0 ? -1 : 1);
  const pixel = Math.max(Math.abs((second - first) / distance), CLOSEST / width);
  const start = (first + second) / 2 - ((from + to) / 2) * pixel;
  return { start, end: start + width * pixel };
}

/** What of the overview's window a pointer has: all of it, or an end. */
export type Grip = 'window' | 'start' | 'end';

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where each grip takes the window. An end that meets the other stops a day before it. */
const MOVES: Readonly<Record<Grip, (from: Range, whole: Range, by: number) => Range>> = {
  window: ({ start, end }, _whole, by) => ({ start: start + by, end: end + by }),
  start: ({ start, end }, whole, by) => ({ start: clamp(start + by, whole.start, end - DAY), end }),
  end: ({ start, end }, whole, by) => ({ start, end: clamp(end + by, start + DAY, whole.end) }),
};

/** The window after a drag of a grip by so many milliseconds; null is the whole. */
export function draggedRange(from: Range, whole: Range, grip: Grip, by: number): Range | null {
  return limitRange(MOVES[grip](from, whole, by), whole);
}
