import { TARGET } from './geometry.js';
import type { Piece } from './mark-row.js';
import type { Room } from './places.js';

/** More events than these are told by their number. */
const FEW = 4;
/** Pixels from its date that a mark may be moved, so that it can be told from its neighbours. */
const SHIFT = 15;

/**
 * The same row with small clusters parted, where their marks have room beside each other and near their dates: what can be seen
 * by itself says more than a number.
 * @param width pixels of the lane
 * @param singlesOf the events of a cluster, one by one, each where its date stands
 */
export function partClusters(row: readonly Piece[], width: number, singlesOf: (piece: Piece) => readonly Piece[]): Piece[] {
  const parted: Piece[] = [];
  row.forEach((piece, place) => {
    const last = parted.at(-1);
    const next = row[place + 1];
    const between = { from: last ? last.x + last.width / 2 : 0, to: next ? next.x - next.width / 2 : width };
    const singles = piece.count > 1 && piece.count <= FEW ? spread(singlesOf(piece), between) : null;
    parted.push(...(singles ?? [piece]));
  });
  return parted;
}

/** Beside each other, as near to their dates as all of them can be; null where that is too far, or where two stand in one place, which tells neither first. */
function spread(pieces: readonly Piece[], { from, to }: Room): Piece[] | null {
  const width = pieces.length * TARGET;
  const middle = pieces.reduce((sum, { x }) => sum + x, 0) / pieces.length;
  const start = Math.min(Math.max(middle - width / 2, from), to - width);
  const beside = pieces.map((piece, place) => ({ ...piece, x: start + (place + 0.5) * TARGET }));
  const isTrue = pieces.every(({ x }, place) => x > (pieces[place - 1]?.x ?? -Infinity) && Math.abs(x - (beside[place] as Piece).x) <= SHIFT);
  return isTrue && start >= from ? beside : null;
}
