import { CATEGORIES, type TimelineEvent } from '../model/index.js';
import { TARGET } from './geometry.js';
import type { Slice } from './mark-row.js';
import type { Mark } from './mark.js';
import { datesInView, isInView, markOf, pieceOf, sliceOf } from './marks.js';
import type { TimeScale } from './scale.js';
import { firstIndex, rankOf, type Series } from './series.js';
import { calendarEdges } from './ticks.js';

/** More events in view than these are told by how many there were, and no longer one by one. */
export const MANY = 60;

/** Of a lane, a part of the width and the dates whose anchors are in it, half-open. */
interface Bin {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The events in view as bars: one for each day, week, month or year, or several years, whatever is the shortest that a pointer
 * can hit. They are as wide as that is on the scale, and lie beside each other; where nothing was, there is none.
 * @param own events that have to be named; what matters most first
 */
export function barsOf(series: Series, scale: TimeScale, own: readonly TimelineEvent[] = []): Mark[] {
  const [low, high] = datesInView(series, scale.range);
  const reaching = series.wide.filter((date) => (date < low || date >= high) && isInView(series, date, scale.range)).map((date) => sliceOf(series, date, date + 1));
  // A date that reaches into the view from before it stands at its edge, as its mark would.
  const filled = binsOf(series, scale, low, high).map((bin, place): { bin: Bin; slices: Slice[] } => ({
    bin, slices: [...place === 0 ? reaching : [], ...bin.low < bin.high ? [sliceOf(series, bin.low, bin.high)] : []],
  })).filter(({ slices }) => slices.length > 0);
  const tallest = Math.max(...filled.map(({ slices }) => sizeOf(slices)));
  const ranks = own.map((event) => rankOf(series, event));
  return filled.map(({ bin: { from, to }, slices }): Mark => {
    const holds = (rank: number): boolean => slices.some(([start, end]) => rank >= start && rank < end);
    const piece = { ...pieceOf(slices, series, scale), x: (from + to) / 2, width: to - from };
    const told = own.find((_, place) => holds(ranks[place] as number));
    return markOf(piece, series, { height: sizeOf(slices) / tallest, counts: countsOf(slices, series), told });
  });
}

/** The dates in view by the calendar. What is cut off by an edge, and too narrow for a pointer, goes with its neighbour. */
function binsOf({ anchors }: Series, scale: TimeScale, low: number, high: number): Bin[] {
  const edges = calendarEdges(scale, TARGET).filter((edge) => scale.x(edge) >= TARGET && scale.width - scale.x(edge) >= TARGET);
  const starts = edges.map((edge) => Math.min(Math.max(firstIndex(anchors.length, (date) => (anchors[date] as number) >= edge), low), high));
  return [...edges, undefined].map((edge, place) => ({
    from: place === 0 ? 0 : scale.x(edges[place - 1] as number), to: edge === undefined ? scale.width : scale.x(edge),
    low: starts[place - 1] ?? low, high: starts[place] ?? high,
  }));
}

const sizeOf = (slices: readonly Slice[]): number => slices.reduce((sum, [from, to]) => sum + to - from, 0);

function countsOf(slices: readonly Slice[], { tallies }: Series): readonly (readonly [typeof CATEGORIES[number], number])[] {
  return CATEGORIES.map((category, place) => {
    const tally = tallies[place] as Uint32Array;
    return [category, slices.reduce((sum, [from, to]) => sum + (tally[to] as number) - (tally[from] as number), 0)] as const;
  }).filter(([, count]) => count > 0);
}
