import { DAY } from '../dates/index.js';
import type { Range, TimelineEvent } from '../model/index.js';
import { TARGET } from './geometry.js';
import { packRows } from './pack.js';
import { visiblePart, type TimeScale } from './scale.js';
import { firstIndex, type Series } from './series.js';

/** The time that a date may mean, as a thin bar below the marks. Pixels from the start edge. */
export interface DateBar {
  /** The first of the events that have this date. */
  readonly event: TimelineEvent;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Pixels that say no more than a mark does. */
const LEAST = TARGET + 2;
/** Pixels of a day from which on it is long: its events may have been at any hour of it. */
const LONG_DAY = 240;
/** More bars above each other than anybody tells apart. */
const MOST = 12;

/** The bars of the dates that are in view, stacked without overlap, whether their marks stand for themselves or not. */
export function dateBars(series: Series, scale: TimeScale): DateBar[] {
  const pixels = scale.width / (scale.range.end - scale.range.start);
  const dates = DAY * pixels < LONG_DAY ? series.wide : [...series.wide, ...daysAround(series, scale.range)];
  const bars = dates.flatMap((date) => {
    const event = series.events[series.starts[date] as number] as TimelineEvent;
    const part = (event.end - event.start) * pixels < LEAST ? null : visiblePart(scale, event);
    return part ? [{ event, ...part }] : [];
  });
  const rows = packRows(bars, MOST);
  return bars.map((bar, index) => ({ ...bar, row: rows[index] as number })).filter(({ row }) => row < MOST);
}

/** Dates of no more than a day that may be in view. */
function daysAround({ anchors, wide }: Series, { start, end }: Range): number[] {
  const from = firstIndex(anchors.length, (date) => (anchors[date] as number) >= start - DAY);
  const to = firstIndex(anchors.length, (date) => (anchors[date] as number) >= end + DAY);
  return Array.from({ length: to - from }, (_, place) => from + place).filter((date) => !wide.includes(date));
}
