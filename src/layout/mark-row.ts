import { markWidth } from './clusters.js';
import type { Room } from './places.js';

/** Ranks in a series, half-open. */
export type Slice = readonly [from: number, to: number];

/** A mark in the making. All numbers but `bits` and `count` are pixels from the start edge. */
export interface Piece {
  readonly slices: readonly Slice[];
  readonly count: number;
  /** One for each category. */
  readonly bits: number;
  /** Anchors of its first and its last event, as far as they are in view. */
  readonly first: number;
  readonly last: number;
  readonly x: number;
  readonly width: number;
}

/**
 * Merges pieces that would overlap, until none do. A single mark may stand at the very edge; a pill is kept
 * inside.
 * @param pieces by centre
 */
export function mergeOverlaps(pieces: readonly Piece[], room: Room): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    let last = piece.count === 1 ? piece : kept(piece, room);
    for (let before = merged.at(-1); before && last.x - before.x < (before.width + last.width) / 2; before = merged.at(-1)) {
      merged.pop();
      last = merge(before, last, room);
    }
    merged.push(last);
  }
  return merged;
}

function merge(a: Piece, b: Piece, room: Room): Piece {
  const count = a.count + b.count;
  const bits = a.bits | b.bits;
  const first = Math.min(a.first, b.first);
  const last = Math.max(a.last, b.last);
  return kept({
    slices: [...a.slices, ...b.slices], count, bits, first, last, x: (first + last) / 2, width: markWidth(count, bits),
  }, room);
}

function kept(piece: Piece, { from, to }: Room): Piece {
  const least = from + piece.width / 2;
  return { ...piece, x: Math.max(Math.min(piece.x, to - piece.width / 2), least) };
}

/**
 * The same around some pieces that stay where they are and for themselves: the others make way. Null where one of them has no
 * room left.
 * @param fixed by centre
 */
export function mergeAround(pieces: readonly Piece[], fixed: readonly Piece[], width: number): Piece[] | null {
  const row: Piece[] = [];
  for (const [place, end] of [...fixed, undefined].entries()) {
    const start = fixed[place - 1];
    const room = { from: start ? start.x + start.width / 2 : 0, to: end ? end.x - end.width / 2 : width };
    const between = pieces.filter(({ x }) => x >= (start?.x ?? -Infinity) && x < (end?.x ?? Infinity));
    const merged = start && end && room.from > room.to ? null : mergeWithin(between, room);
    if (!merged) return null;
    row.push(...merged, ...(end ? [end] : []));
  }
  return row;
}

function mergeWithin(pieces: readonly Piece[], room: Room): Piece[] | null {
  const merged = mergeOverlaps(pieces.map((piece) => kept(piece, room)), room);
  return merged.some(({ width }) => width > room.to - room.from) ? null : merged;
}
