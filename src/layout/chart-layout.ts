import { countInView, isDated, type Range, type Timeline, type TimelineEvent } from '../model/index.js';
import { dateBars, type DateBar } from './date-bars.js';
import { barsOf, MANY } from './histogram.js';
import { labelsOf, type Label, type Notable } from './labels.js';
import { foldLanes, lanesOf, type Lane, type LaneOrder } from './lanes.js';
import type { Mark } from './mark.js';
import { marksOf } from './marks.js';
import type { Placed } from './places.js';
import { timeScale, type TimeScale } from './scale.js';
import { seriesOf, type Series } from './series.js';
import { spanBars, type SpanBar } from './span-bars.js';
import { spanLabels, takenBy } from './span-labels.js';
import { axisOf, type Axis } from './ticks.js';
import { wholeRange } from './whole-range.js';

/** What of a timeline a chart is to show. */
export interface ChartContent {
  readonly matches: (event: TimelineEvent) => boolean;
  /** Ids of the only cases that are asked for, if any: other lanes have nothing to say then. */
  readonly cases?: readonly string[];
  readonly laneOrder?: LaneOrder;
  /** Whether every lane stands for itself, however many there are. */
  readonly allLanes?: boolean;
}

interface LaneIndex {
  readonly lane: Lane;
  /** What the filter leaves of its events. */
  readonly series: Series;
  /** Those of them that stand for themselves where there is room. */
  readonly own: readonly TimelineEvent[];
}

/** What does not change while a reader zooms and moves: made once per document and filter. */
export interface ChartIndex {
  readonly timeline: Timeline;
  readonly lanes: readonly LaneIndex[];
  /** Lanes that could be folded into one, or are. */
  readonly foldable: number;
  readonly notable: Notable;
}

/** A lane with what is in view of it. */
export interface LaneLayout {
  readonly lane: Lane;
  /** What the filter leaves of its events. */
  readonly series: Series;
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<Mark, Label>;
  /** What its dates may mean, below the marks. */
  readonly dates: readonly DateBar[];
  /** Its states that last, and where their names stand. */
  readonly bars: readonly SpanBar[];
  readonly names: ReadonlyMap<SpanBar, Placed>;
  /** Lines of words above its marks. */
  readonly above: number;
  /** Tracks of the former and rows of the latter that the lane must have room for. */
  readonly tracks: number;
  readonly rows: number;
}

/** Everything that the chart draws, in units from its start edge (`UNITS`). */
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
  const { matches, cases = [], laneOrder = 'first', allLanes = false } = content;
  const isWanted = (lane: Lane): boolean =>
    cases.length === 0 || (lane.events.some(matches) && (lane.case === undefined || cases.includes(lane.case.id)));
  const wanted = lanesOf(timeline, laneOrder).filter(isWanted);
  const { lanes, foldable } = foldLanes(wanted, allLanes);
  const notable = notableOf(timeline);
  return { timeline, foldable, notable, lanes: lanes.map((lane) => {
    const series = seriesOf(lane.events.filter(matches));
    return { lane, series, own: ownMarks(series, notable) };
  }) };
}

function notableOf({ events, spans }: Timeline): Notable {
  return { latest: events.findLast(isDated), openers: new Set(spans.map(({ source }) => source.openedBy ?? '')) };
}

/** More are not looked for a place of their own. */
const OWN = 4;

/** The last event of a lane, where it is known which it is, those that began a state, and turning points; the newest first. */
function ownMarks({ events, anchors, starts }: Series, { openers }: Notable): TimelineEvent[] {
  const [date = 0, end = 0] = starts.slice(-2);
  const isLast = end - date === 1 && anchors.at(-1) !== anchors.at(-2);
  const told = events.filter(({ id, source }) => openers.has(id) || source.key).reverse();
  return [...new Set([...(isLast ? events.slice(-1) : []), ...told])].slice(0, OWN);
}

/** Index and view to positions: what a zoom step costs. */
export function layoutChart(index: ChartIndex, { range, width, selected = null }: ChartView): ChartLayout {
  const { timeline } = index;
  const scale = timeScale(range, width);
  const said = new Set<string>();
  const pointedOut = timeline.byId.get(selected ?? '') ?? null;
  const lanes = index.lanes.map(({ lane, series, own }): LaneLayout => {
    const drawn = countInView(series.events, range) > MANY ? barsOf : marksOf;
    const marks = drawn(series, scale, pointedOut ? [pointedOut, ...own] : own);
    const bars = spanBars(lane.spans, scale, timeline.knownTo);
    const names = spanLabels(bars, marks, series, scale);
    for (const [{ span }, { before, above }] of names) if (before && !above) said.add(span.source.openedBy ?? '');
    const labels = labelsOf(marks, takenBy(names), scale.width, { ...index.notable, said }, selected);
    for (const { event } of labels.values()) said.add(event.id);
    const dates = dateBars(series, scale);
    const above = Math.max(0, ...[...labels.values(), ...names.values()].map((words) => words.above));
    return { lane, series, marks, labels, dates, bars, names, above, tracks: rowsOf(dates), rows: rowsOf(bars) };
  });
  return { index, scale, axis: axisOf(scale, wholeRange(timeline)?.closest !== undefined), lanes, asOf: positionIn(scale, timeline.asOf) };
}

const rowsOf = (bars: readonly { readonly row: number }[]): number => bars.reduce((rows, { row }) => Math.max(rows, row + 1), 0);

function positionIn(scale: TimeScale, moment: number | null): number | null {
  const inView = moment !== null && moment >= scale.range.start && moment <= scale.range.end;
  return inView ? scale.x(moment) : null;
}
