import type { Range, Timeline, TimelineEvent } from '../model/index.js';
import { lanesOf, type Lane } from './lanes.js';
import type { Mark } from './mark.js';
import { marksOf } from './marks.js';
import { timeScale, type TimeScale } from './scale.js';
import { spanBars, type SpanBar } from './span-bars.js';
import { axisOf, type Axis } from './ticks.js';

/** A lane with what is in view of it. */
export interface LaneLayout {
  readonly lane: Lane;
  readonly marks: readonly Mark[];
  readonly bars: readonly SpanBar[];
  /** Rows of bars that the lane must have room for; at least 1, whatever is in view. */
  readonly rows: number;
}

/** Everything that the chart draws, in pixels from its start edge. */
export interface ChartLayout {
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly lanes: readonly LaneLayout[];
  /** Where the document's `asOf` lies, when it says one and it is in view. */
  readonly asOf: number | null;
}

/** What of a timeline is to be drawn, and how wide. */
export interface ChartView {
  readonly range: Range;
  /** Pixels. */
  readonly width: number;
  readonly matches: (event: TimelineEvent) => boolean;
  /** Whether only what belongs to some cases is asked for: other lanes have nothing to say then. */
  readonly onlyCases?: boolean;
}

/** Timeline and view to positions. Lanes stay when a filter empties them, so that nothing jumps. */
export function layoutChart(timeline: Timeline, { range, width, matches, onlyCases = false }: ChartView): ChartLayout {
  const scale = timeScale(range, width);
  const knownTo = timeline.asOf ?? lastKnown(timeline);
  const wanted = lanesOf(timeline).filter((lane) => !onlyCases || lane.events.some(matches));
  const lanes = wanted.map((lane): LaneLayout => {
    const marks = marksOf(lane.events.filter(matches), scale);
    const bars = spanBars(lane.spans, marks, scale, knownTo);
    return { lane, marks, bars, rows: bars.reduce((rows, bar) => Math.max(rows, bar.row + 1), 1) };
  });
  return { scale, axis: axisOf(scale), lanes, asOf: positionIn(scale, timeline.asOf) };
}

function lastKnown(timeline: Timeline): number {
  return timeline.events.reduce((last, { end }) => (Number.isFinite(end) ? Math.max(last, end) : last), -Infinity);
}

function positionIn(scale: TimeScale, moment: number | null): number | null {
  const inView = moment !== null && moment >= scale.range.start && moment <= scale.range.end;
  return inView ? scale.x(moment) : null;
}
