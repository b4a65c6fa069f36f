/** Sizes that the layout counts with and the styles draw: in units, but for `NARROW`. */

/**
 * Units of an em: the layout counts in these, so that all of it grows with the text. One is a pixel where the font has its
 * usual 16, and never less, so that targets stay large enough.
 */
export const UNITS = 16;

/** The least side of a pointer's target (WCAG 2.2, 2.5.8), and so of a mark. */
export const TARGET = 24;

/** The pill of a cluster: its height, its padding and edges, each glyph of its mix with the gap after it, each digit of its count. */
export const PILL = { height: 22, padding: 14, glyph: 11, gap: 1, digit: 8 } as const;

/** Words on the chart: their size, that of a line of them, and the usual width of a letter. */
export const LETTERS = { size: 12, line: 14, width: 7.4 } as const;

/** Where the middle of the marks stands in a lane, the air below all that is in it, and what a line of words above the marks takes. */
export const LANE = { middle: 20, air: 6, above: 14 } as const;
export const NARROW_LANE = { middle: 14, air: 0 } as const;

/**
 * Below the marks of a lane: the gap to them, then a thin track for each bracket of a date, then a row for each span that lasts
 * while another does: the first of them runs through the marks.
 */
export const BARS = { gap: 2, track: 7, row: 22 } as const;

/** An element that is less wide than so many ems of its own font is narrow: in its styles, and as a state. */
export const NARROW = 40;
/** From so many ems on, cases stand beside the list. */
export const WIDE = 87.5;
/** Ems of the strip that stays in place of a chart. */
export const STRIP = 3.25;
