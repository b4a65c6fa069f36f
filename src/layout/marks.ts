import type { Range, TimelineEvent } from '../model/index.js';
import { clustersAt, markWidth } from './clusters.js';
import { TARGET } from './geometry.js';
import { mergeAround, mergeOverlaps, type Piece, type Slice } from './mark-row.js';
import type { Bar, Mark } from './mark.js';
import { partClusters } from './parting.js';
import { visiblePart, type TimeScale } from './scale.js';
import { anchorOf, dateAt, firstIndex, mixBits, mixOf, rankOf, type Series } from './series.js';
import { stretchOf, type Stretch } from './stretch.js';

/** Of how many events a cluster tells at first sight. */
const FEW = 5;

/**
 * The marks of the events that are in view, with overlapping ones merged.
 * @param own stand for themselves where there is room; what matters most first
 */
export function marksOf(series: Series, scale: TimeScale, own: readonly TimelineEvent[] = []): Mark[] {
  const pieces = piecesInView(series, scale);
  const parted = (row: readonly Piece[]): Piece[] => partClusters(row, scale.width, (piece) => singlesOf(piece, series, scale));
  const row = parted(mergeOverlaps(pieces, { from: 0, to: scale.width }));
  const ranks = own.map((event) => (visiblePart(scale, event) ? rankOf(series, event) : -1)).filter((rank) => rank >= 0);
  const isHidden = (rank: number): boolean => row.some(({ count, slices }) => count > 1 && slices.some(([from, to]) => rank >= from && rank < to));
  const apart = ranks.some(isHidden) ? apartFrom(pieces, ranks, series, scale) : null;
  return (apart ? parted(apart) : row).map((piece) => markOf(piece, series));
}

/** The events of a cluster, one by one, as they stand on the scale. */
function singlesOf({ slices }: Piece, series: Series, scale: TimeScale): Piece[] {
  return slices
    .flatMap(([from, to]) => Array.from({ length: to - from }, (_, place) => pieceOf([[from + place, from + place + 1]], series, scale)))
    .sort((a, b) => a.x - b.x);
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
  return [...pieces, ...reaching.map((date) => pieceOf([sliceOf(series, date, date + 1)], series, scale))].sort((a, b) => a.x - b.x);
}

/** Dates whose anchor is in view, or that are as good as there; half-open. */
export function datesInView(series: Series, range: Range): [low: number, high: number] {
  const { anchors } = series;
  let low = firstIndex(anchors.length, (date) => (anchors[date] as number) >= range.start);
  let high = firstIndex(anchors.length, (date) => (anchors[date] as number) >= range.end);
  while (low > 0 && isInView(series, low - 1, range)) low -= 1;
  while (high < anchors.length && isInView(series, high, range)) high += 1;
  while (low < high && !isInView(series, low, range)) low += 1;
  return [low, high];
}

export function isInView({ events, starts }: Series, date: number, range: Range): boolean {
  const { start, end } = events[starts[date] as number] as TimelineEvent;
  return end > range.start && start < range.end;
}

export function sliceOf({ starts }: Series, fromDate: number, toDate: number): Slice {
  return [starts[fromDate] as number, starts[toDate] as number];
}

export function pieceOf(slices: readonly Slice[], series: Series, scale: TimeScale): Piece {
  const { events } = series;
  const count = slices.reduce((sum, [from, to]) => sum + to - from, 0);
  const bits = slices.reduce((all, [from, to]) => all | mixBits(series, from, to), 0);
  const first = anchorIn(scale, events[slices[0]?.[0] ?? 0] as TimelineEvent);
  const last = anchorIn(scale, events[(slices.at(-1)?.[1] ?? 1) - 1] as TimelineEvent);
  return { slices, count, bits, first, last, x: (first + last) / 2, width: markWidth(count, bits) };
}

/** Where a date stands in pixels: at its anchor, or, where its bar has room for all of the mark, as near to it as all of it is in view. */
function anchorIn(scale: TimeScale, event: TimelineEvent): number {
  const { from, to } = visiblePart(scale, event) ?? { from: 0, to: 0 };
  const half = to - from < TARGET ? 0 : TARGET / 2;
  return Math.min(Math.max(scale.x(anchorOf(event)), from, half), to, scale.width - half);
}

/** The row with some events for themselves, as many of the first as have room: what stood in one mark with them goes to their sides. */
function apartFrom(pieces: readonly Piece[], ranks: readonly number[], series: Series, scale: TimeScale): Piece[] | null {
  let row: Piece[] | null = null;
  let others = pieces;
  let fixed: readonly Piece[] = [];
  for (const rank of ranks) {
    const rest = others.flatMap((piece) => without(piece, rank, series, scale));
    const around = [...fixed, pieceOf([[rank, rank + 1]], series, scale)].sort((a, b) => a.x - b.x);
    const tried = mergeAround(rest, around, scale.width);
    if (tried) [row, others, fixed] = [tried, rest, around];
  }
  return row;
}

/** What is left of a piece without an event: what came before it, and the rest. */
function without(piece: Piece, rank: number, series: Series, scale: TimeScale): Piece | Piece[] {
  if (!piece.slices.some(([from, to]) => rank >= from && rank < to)) return piece;
  const part = (low: number, high: number): Slice[] =>
    piece.slices.map(([from, to]): Slice => [Math.max(from, low), Math.min(to, high)]).filter(([from, to]) => from < to);
  // Equal dates go behind it together: none of them is known to be earlier.
  const date = series.starts[dateAt(series, rank)] as number;
  return [part(0, date), [...part(date, rank), ...part(rank + 1, Infinity)]]
    .filter(({ length }) => length > 0).map((slices) => pieceOf(slices, series, scale));
}

/** Most of what a mark tells is worked out when it is asked for: there is a picture of it at every step of a zoom. */
export function markOf({ slices, count, bits, x, width }: Piece, series: Series, bar?: Bar): Mark {
  const { events, anchors } = series;
  const ends = slices.flatMap(([from, to]) => [dateAt(series, from), dateAt(series, to - 1)]);
  const anchor = anchors[ends[0] as number];
  let own: readonly TimelineEvent[] | undefined;
  let stretch: Stretch | undefined;
  return {
    key: slices.map(([at]) => events[at] as TimelineEvent).reduce((a, b) => (b.index < a.index ? b : a)).id,
    count,
    mix: mixOf(bits),
    onePlace: ends.every((date) => anchors[date] === anchor),
    x, width,
    few: slices.flatMap(([at, end]) => events.slice(at, Math.min(end, at + FEW))).slice(0, FEW),
    get stretch() {
      return (stretch ??= stretchIn(datesOf(slices, series)));
    },
    get events() {
      return (own ??= slices.flatMap(([at, end]) => events.slice(at, end)).sort((a, b) => a.index - b.index));
    },
    holds: (rank) => slices.some(([at, end]) => rank >= at && rank < end),
    ...(bar && { bar }),
  };
}

const stretchIn = (dates: readonly TimelineEvent[]): Stretch => stretchOf(dates) ?? { ...boundsOf(dates), precision: 'day' };

function boundsOf(dates: readonly Range[]): Range {
  let [start, end] = [Infinity, -Infinity];
  for (const date of dates) {
    start = Math.min(start, date.start);
    end = Math.max(end, date.end);
  }
  return { start, end };
}

/** One event of each date. */
function datesOf(slices: readonly Slice[], series: Series): TimelineEvent[] {
  const { events, starts } = series;
  const dates: TimelineEvent[] = [];
  for (const [from, to] of slices) {
    for (let date = dateAt(series, from); (starts[date] as number) < to; date += 1) dates.push(events[starts[date] as number] as TimelineEvent);
  }
  return dates;
}
