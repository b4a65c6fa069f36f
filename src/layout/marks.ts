import { CATEGORIES, type Range, type TimelineEvent } from '../model/index.js';
import { clustersAt, markWidth } from './clusters.js';
import { mergeAround, mergeOverlaps, type Piece, type Slice } from './mark-row.js';
import type { Mark } from './mark.js';
import { visiblePart, type TimeScale } from './scale.js';
import { anchorOf, dateAt, firstIndex, mixBits, rankOf, type Series } from './series.js';
import { stretchOf } from './stretch.js';

/** Of how many events a cluster tells at first sight. */
const FEW = 5;

/**
 * The marks of the events that are in view, with overlapping ones merged.
 * @param selected stands for itself where there is room
 */
export function marksOf(series: Series, scale: TimeScale, selected: TimelineEvent | null = null): Mark[] {
  const fixed = selected && visiblePart(scale, selected) ? rankOf(series, selected) : -1;
  const pieces = piecesInView(series, scale);
  const apart = fixed < 0 ? null : apartFrom(pieces, fixed, series, scale);
  return (apart ?? mergeOverlaps(pieces, { from: 0, to: scale.width })).map((piece) => markOf(piece, series, scale));
}

/** The clusters of the lane with what of them is in view, and long dates that reach into the view from outside. */
function piecesInView(series: Series, scale: TimeScale): Piece[] {
  const { range, width } = scale;
  const [low, high] = datesInView(series, range);
  const clusters = clustersAt(series, width / (range.end - range.start));
  const first = firstIndex(clusters.length, (at) => (clusters[at]?.to ?? 0) > low);
  const pieces: Piece[] = [];
  for (let at = first; at < clusters.length && (clusters[at]?.from ?? high) < high; at += 1) {
    const { from, to } = clusters[at] as { from: number; to: number };
    pieces.push(pieceOf([sliceOf(series, Math.max(from, low), Math.min(to, high))], series, scale));
  }
  const reaching = series.wide.filter((date) => (date < low || date >= high) && isInView(series, date, range));
  if (reaching.length === 0) return pieces;
  return [...pieces, ...reaching.map((date) => pieceOf([sliceOf(series, date, date + 1)], series, scale))].sort((a, b) => a.x - b.x);
}

/** Dates whose anchor is in view, or that are as good as there; half-open. */
function datesInView(series: Series, range: Range): [low: number, high: number] {
  const { anchors } = series;
  let low = firstIndex(anchors.length, (date) => (anchors[date] as number) >= range.start);
  let high = firstIndex(anchors.length, (date) => (anchors[date] as number) >= range.end);
  while (low > 0 && isInView(series, low - 1, range)) low -= 1;
  while (high < anchors.length && isInView(series, high, range)) high += 1;
  while (low < high && !isInView(series, low, range)) low += 1;
  return [low, high];
}

function isInView({ events, starts }: Series, date: number, range: Range): boolean {
  const { start, end } = events[starts[date] as number] as TimelineEvent;
  return end > range.start && start < range.end;
}

function sliceOf({ starts }: Series, fromDate: number, toDate: number): Slice {
  return [starts[fromDate] as number, starts[toDate] as number];
}

function pieceOf(slices: readonly Slice[], series: Series, scale: TimeScale): Piece {
  const { events } = series;
  const count = slices.reduce((sum, [from, to]) => sum + to - from, 0);
  const bits = slices.reduce((all, [from, to]) => all | mixBits(series, from, to), 0);
  const first = anchorIn(scale, events[slices[0]?.[0] ?? 0] as TimelineEvent);
  const last = anchorIn(scale, events[(slices.at(-1)?.[1] ?? 1) - 1] as TimelineEvent);
  return { slices, count, bits, first, last, x: (first + last) / 2, width: markWidth(count, bits) };
}

/** Where a date stands in pixels: at its anchor, or in the middle of what is in view of it. */
function anchorIn(scale: TimeScale, event: TimelineEvent): number {
  const anchor = anchorOf(event);
  if (anchor >= scale.range.start && anchor <= scale.range.end) return scale.x(anchor);
  const { from, to } = visiblePart(scale, event) ?? { from: 0, to: 0 };
  return (from + to) / 2;
}

/** The row with one event for itself: what stood in one mark with it goes to its sides. */
function apartFrom(pieces: readonly Piece[], rank: number, series: Series, scale: TimeScale): Piece[] | null {
  const others = pieces.flatMap((piece) => {
    const [from, to] = piece.slices[0] as Slice;
    if (rank < from || rank >= to) return piece;
    // Equal dates go behind it together: none of them is known to be earlier.
    const date = Math.max(from, series.starts[dateAt(series, rank)] as number);
    const sides: Slice[][] = [[[from, date]], [[date, rank], [rank + 1, to]]];
    return sides.map((side) => side.filter((slice) => slice[0] < slice[1])).filter(({ length }) => length > 0)
      .map((side) => pieceOf(side, series, scale));
  });
  return mergeAround(others, pieceOf([[rank, rank + 1]], series, scale), scale.width);
}

function markOf({ slices, count, bits, x, width }: Piece, series: Series, scale: TimeScale): Mark {
  const dates = datesOf(slices, series);
  const bounds = { start: Math.min(...dates.map(({ start }) => start)), end: Math.max(...dates.map(({ end }) => end)) };
  const { from, to } = visiblePart(scale, bounds) ?? { from: x, to: x };
  let own: readonly TimelineEvent[] | undefined;
  return {
    key: slices.map(([at]) => series.events[at] as TimelineEvent).reduce((a, b) => (b.index < a.index ? b : a)).id,
    count,
    mix: CATEGORIES.filter((_, category) => bits & (1 << category)),
    stretch: stretchOf(dates) ?? bounds,
    oneDate: dates.every(({ start, end }) => start === bounds.start && end === bounds.end),
    x, width, from, to,
    few: slices.flatMap(([at, end]) => series.events.slice(at, Math.min(end, at + FEW))).slice(0, FEW),
    get events() {
      return (own ??= slices.flatMap(([at, end]) => series.events.slice(at, end)).sort((a, b) => a.index - b.index));
    },
    holds: (rank) => slices.some(([at, end]) => rank >= at && rank < end),
  };
}

/** One event of each date. */
function datesOf(slices: readonly Slice[], series: Series): TimelineEvent[] {
  const { events, starts } = series;
  return slices.flatMap(([from, to]) => {
    const [first, last] = [dateAt(series, from), dateAt(series, to - 1)];
    return Array.from(starts.subarray(first, last + 1), (rank) => events[rank] as TimelineEvent);
  });
}
