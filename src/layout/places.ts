import { LETTERS } from './geometry.js';

/** A part of a row, pixels from the start edge. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** Where words stand on a lane. Pixels from the start edge. */
export interface Placed {
  readonly from: number;
  readonly width: number;
  /** Whether they end at what they belong to; else they begin there. */
  readonly before: boolean;
  /** In which line above the marks they stand, counted from there; 0 is beside them. */
  readonly above: number;
}

/** A place where words could stand. */
export interface Place {
  /** Where they begin, or end. */
  readonly edge: number;
  readonly room: number;
  /** Pixels that all of the words need at least, and those that suit them. */
  readonly least: number;
  readonly best: number;
  readonly before?: boolean;
  readonly above?: number;
}

/** What stands in the rows of words of a lane: beside its marks, and in the lines above them. */
export type Rows = readonly (readonly Room[])[];

/** The places above something, in so many lines: from its start on, or before its end. */
export function* placesAbove(room: Room, rows: Rows, width: number, needed: number, lines: number): Iterable<Place> {
  const [from, to] = [Math.max(room.from, 0), Math.min(room.to, width)];
  for (let above = 1; above <= lines; above += 1) {
    const taken = rows[above] ?? [];
    const words = { least: needed, best: needed, above };
    yield { edge: from, room: roomAfter(from, taken, width), ...words };
    yield { edge: to, room: roomBefore(to, taken), before: true, ...words };
  }
}

/** Pixels between words and their neighbours. */
export const GAP = 6;
/** Pixels of words that say something, though they are cut. */
const LEAST = 56;

/** The first place that has room for all of the words, and no other is looked for then; else the first where they say something. */
export function firstPlace(places: Iterable<Place>): Placed | null {
  let spare: Place | undefined;
  for (const place of places) {
    if (place.room >= place.least) return placedAt(place);
    if (place.room >= LEAST) spare ??= place;
  }
  return spare ? placedAt(spare) : null;
}

function placedAt({ edge, room, best, before = false, above = 0 }: Place): Placed {
  const width = Math.min(room, best);
  return { from: before ? edge - width : edge, width, before, above };
}

/** Pixels from an edge to what is in the way behind it, or before it. */
export function roomAfter(edge: number, taken: readonly Room[], width: number): number {
  return taken.reduce((end, { from, to }) => (to > edge ? Math.min(end, from) : end), width) - GAP - edge;
}
export function roomBefore(edge: number, taken: readonly Room[]): number {
  return edge - GAP - taken.reduce((start, { from, to }) => (from < edge ? Math.max(start, to) : start), 0);
}

/** Pixels of a text in one line. */
export const lineWidth = (letters: number): number => Math.ceil(letters * LETTERS.width);

/** Pixels of a text in two lines, broken at the space that is nearest to its middle. */
export function foldedWidth(text: string): number {
  const middle = text.length / 2;
  const breaks = [text.lastIndexOf(' ', middle), text.indexOf(' ', middle)].filter((at) => at > 0);
  return lineWidth(Math.min(text.length, ...breaks.map((at) => Math.max(at, text.length - at - 1))));
}
