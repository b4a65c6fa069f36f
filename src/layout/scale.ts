import { scaleLinear } from 'd3-scale';
import type { Range } from '../model/index.js';

/** Moments (UTC milliseconds) to pixels from the start edge, and back. */
export interface TimeScale {
  readonly range: Range;
  /** Pixels; never less than 1, so that a hidden page cannot divide by zero. */
  readonly width: number;
  readonly x: (moment: number) => number;
  readonly moment: (x: number) => number;
}

/** A linear scale over calendar days. Moments are numbers of UTC, so that no day is an hour short. */
export function timeScale(range: Range, width: number): TimeScale {
  const room = Number.isFinite(width) ? Math.max(1, width) : 1;
  const scale = scaleLinear([range.start, range.end], [0, room]);
  return {
    range,
    width: room,
    x: (moment) => scale(moment),
    moment: (x) => Math.trunc(scale.invert(x)),
  };
}

/** The part of a stretch that is in view, in pixels; null when none is. An infinite end runs to the edge. */
export function visiblePart(scale: TimeScale, stretch: Range): { from: number; to: number } | null {
  const { start, end } = scale.range;
  if (!(stretch.end > start && stretch.start < end)) return null;
  return { from: scale.x(Math.max(stretch.start, start)), to: scale.x(Math.min(stretch.end, end)) };
}
