import { memo } from '../model/index.js';
import { PILL, TARGET } from './geometry.js';
import { mixBits, mixOf, type Series } from './series.js';

/** Pixels that a mark of so many events takes. `bits`: one for each category among them. */
export function markWidth(count: number, bits: number): number {
  if (count === 1) return TARGET;
  return PILL.padding + (PILL.glyph + PILL.gap) * mixOf(bits).length + PILL.digit * String(count).length;
}

/** Dates of a series, half-open, whose marks would overlap. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
}

interface Draft extends Cluster {
  /** Pixels from the epoch. */
  readonly x: number;
  readonly width: number;
}

/**
 * The clusters of a whole lane at a zoom. They do not know the window, so that nothing merges or parts while
 * a reader moves it; those of the last zoom are kept.
 * @param pixels pixels a millisecond
 */
export const clustersAt = memo((series: Series, pixels: number): readonly Cluster[] => {
  // From left to right; a merged mark can only meet the one before it.
  const merged: Draft[] = [];
  for (let date = 0; date < series.anchors.length; date += 1) {
    let draft = draftOf(series, pixels, date, date + 1);
    for (let before = merged.at(-1); before && draft.x - before.x < (before.width + draft.width) / 2; before = merged.at(-1)) {
      merged.pop();
      draft = draftOf(series, pixels, before.from, draft.to);
    }
    merged.push(draft);
  }
  return merged;
});

function draftOf(series: Series, pixels: number, from: number, to: number): Draft {
  const { anchors, starts } = series;
  const [first, end] = [starts[from] as number, starts[to] as number];
  const x = ((anchors[from] as number) + (anchors[to - 1] as number)) * pixels / 2;
  return { from, to, x, width: end - first === 1 ? TARGET : markWidth(end - first, mixBits(series, first, end)) };
}
