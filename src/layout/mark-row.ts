import { markWidth } from './clusters.js';

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

/** A part of a row, pixels from the start edge. */
export interface Room {
  readonly from: number;
  readonly to: number;
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
 * The same around one piece that stays where it is and for itself: the others make way. Null where one of
 * them has no room left beside it.
 */
export function mergeAround(pieces: readonly Piece[], fixed: Piece, width: number): Piece[] | null {
  const half = fixed.width / 2;
  const before = mergeWithin(pieces.filter(({ x }) => x < fixed.x), { from: 0, to: fixed.x - half });
  const after = mergeWithin(pieces.filter(({ x }) => x >= fixed.x), { from: fixed.x + half, to: width });
  return before && after && [...before, fixed, ...after];
}

function mergeWithin(pieces: readonly Piece[], room: Room): Piece[] | null {
  const merged = mergeOverlaps(pieces.map((piece) => kept(piece, room)), room);
  return merged.some(({ width }) => width > room.to - room.from) ? null : merged;
}
