import type { Range, Timeline, TimelineEvent } from '../model/index.js';
import { labelsOf, type Label } from './labels.js';
import { foldLanes, lanesOf, type Lane, type LaneOrder } from './lanes.js';
import type { Mark } from './mark.js';
import { marksOf } from './marks.js';
import { timeScale, type TimeScale } from './scale.js';
import { rankOf, seriesOf, type Series } from './series.js';
import { spanBars, type SpanBar } from './span-bars.js';
import { axisOf, type Axis } from './ticks.js';

/** What of a timeline a chart is to show. */
export interface ChartContent {
  readonly matches: (event: TimelineEvent) => boolean;
  /** Whether only what belongs to some cases is asked for: other lanes have nothing to say then. */
  readonly onlyCases?: boolean;
  readonly laneOrder?: LaneOrder;
  /** Whether every lane stands for itself, however many there are. */
  readonly allLanes?: boolean;
}

/** What does not change while a reader zooms and moves: made once per document and filter. */
export interface ChartIndex {
  readonly timeline: Timeline;
  readonly lanes: readonly { readonly lane: Lane; readonly series: Series }[];
  /** Lanes that could be folded into one, or are. */
  readonly foldable: number;
}

/** A lane with what is in view of it. */
export interface LaneLayout {
  readonly lane: Lane;
  /** What the filter leaves of its events. */
  readonly series: Series;
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<Mark, Label>;
  readonly bars: readonly SpanBar[];
  /** Rows of bars that the lane must have room for; at least 1, whatever is in view. */
  readonly rows: number;
}

/** Everything that the chart draws, in pixels from its start edge. */
export interface ChartLayout {
  readonly index: ChartIndex;
  readonly scale: TimeScale;
  readonly axis: Axis;
  readonly lanes: readonly LaneLayout[];
  /** Where the document's `asOf` lies, when it says one and it is in view. */
  readonly asOf: number | null;
}

/** What part of it is to be drawn, and how wide. */
export interface ChartView {
  readonly range: Range;
  /** Pixels. */
  readonly width: number;
  /** Id of the event that is pointed out: it keeps a mark of its own where there is room. */
  readonly selected?: string | null;
}

/** Lanes stay when a filter empties them, so that nothing jumps. O(events). */
export function indexChart(timeline: Timeline, content: ChartContent): ChartIndex {
  const { matches, onlyCases = false, laneOrder = 'first', allLanes = false } = content;
  const wanted = lanesOf(timeline, laneOrder).filter((lane) => !onlyCases || lane.events.some(matches));
  const { lanes, foldable } = foldLanes(wanted, allLanes);
  return { timeline, lanes: lanes.map((lane) => ({ lane, series: seriesOf(lane.events.filter(matches)) })), foldable };
}

/** Index and view to positions: what a zoom step costs. */
export function layoutChart(index: ChartIndex, { range, width, selected = null }: ChartView): ChartLayout {
  const { timeline } = index;
  const scale = timeScale(range, width);
  const pointedOut = timeline.byId.get(selected ?? '') ?? null;
  const lanes = index.lanes.map(({ lane, series }): LaneLayout => {
    const own = pointedOut && rankOf(series, pointedOut) >= 0 ? pointedOut : null;
    const marks = marksOf(series, scale, own);
    const bars = spanBars(lane.spans, marks, scale, timeline.knownTo);
    const labels = labelsOf(marks, bars, scale.width, selected);
    return { lane, series, marks, labels, bars, rows: bars.reduce((rows, bar) => Math.max(rows, bar.row + 1), 1) };
  });
  return { index, scale, axis: axisOf(scale), lanes, asOf: positionIn(scale, timeline.asOf) };
}

function positionIn(scale: TimeScale, moment: number | null): number | null {
  const inView = moment !== null && moment >= scale.range.start && moment <= scale.range.end;
  return inView ? scale.x(moment) : null;
}
