/** Sizes that the layout counts with and the styles draw: pixels, but for `NARROW`. */

/** The least side of a pointer's target (WCAG 2.2, 2.5.8), and so of a mark. */
export const TARGET = 24;

/** The pill of a cluster: its height, its padding and edges, each glyph of its mix with the gap after it, each digit of its count. */
export const PILL = { height: 22, padding: 14, glyph: 11, gap: 1, digit: 8 } as const;

/** Words on the chart: their size, and the usual width of a letter of it. */
export const LETTERS = { size: 12, width: 7.4 } as const;

/** The rows of bars in a lane: their height, and the air above and below all of them, or within each where it is narrow. */
export const LANE = { row: 32, air: 4 } as const;
export const NARROW_LANE = { row: 28, air: 2 } as const;

/** An element that is less wide than so many ems of its own font is narrow: in its styles, and as a state. */
export const NARROW = 40;
