import { anchorOf, firstIndex, rankOf, type ChartLayout, type LaneLayout, type Mark, type Series } from '../layout/index.js';
import { isDated, type Range, type TimelineEvent } from '../model/index.js';

/** Where the arrow keys go in the chart. `previous` and `next` are in time, `up` and `down` between lanes. */
export type Direction = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

export interface MarkInLane {
  readonly lane: LaneLayout;
  readonly mark: Mark;
}

/** An event, and the lane whose mark of it is meant. */
export interface Spot {
  readonly id: string;
  readonly lane: string;
}

/** The marks that show an event, in each of its lanes that is in view. */
export function findMarks(layout: ChartLayout, id: string | null): MarkInLane[] {
  const event = layout.index.timeline.byId.get(id ?? '');
  if (!event || !isDated(event)) return [];
  return layout.lanes.flatMap((lane) => {
    const rank = rankOf(lane.series, event);
    const mark = rank < 0 ? undefined : lane.marks.find(({ holds }) => holds(rank));
    return mark ? { lane, mark } : [];
  });
}

/** The mark that shows an event: in the lane that is asked for, else in its first. */
export function findMark(layout: ChartLayout, id: string | null, lane: string | null = null): MarkInLane | null {
  const found = findMarks(layout, id);
  return found.find((at) => at.lane.lane.key === lane) ?? found[0] ?? null;
}

/** The mark that takes the focus first: that of an event asked for that is in view, else the first of all. */
export function entryPoint(layout: ChartLayout, wanted: readonly (string | null)[], lane: string | null = null): MarkInLane | null {
  const found = wanted.map((id) => findMark(layout, id, lane)).find((at) => at !== null);
  return found ?? layout.lanes.flatMap((at) => at.marks.slice(0, 1).map((mark) => ({ lane: at, mark })))[0] ?? null;
}

/**
 * Where to go from the mark of an event, or null at an end. Along a lane the way leads out of the window, to
 * events that are not in view yet, but not to what a filter hides.
 */
export function neighbour(layout: ChartLayout, from: string | null, to: Direction, lane: string | null = null): Spot | null {
  const at = findMark(layout, from, lane);
  // Nothing in view: back to where the reader was.
  if (!at) return spotOf(entryPoint(layout, [])) ?? (from === null ? null : { id: from, lane: lane ?? '' });
  if (to === 'up') return acrossLanes(layout, at, -1);
  if (to === 'down') return acrossLanes(layout, at, 1);
  const id = alongLane(layout, at, to);
  return id === null ? null : { id, lane: at.lane.lane.key };
}

const spotOf = (at: MarkInLane | null): Spot | null => at && { id: at.mark.key, lane: at.lane.lane.key };

type Along = Exclude<Direction, 'up' | 'down'>;

/** In view from mark to mark, as they are seen; beyond it from event to event. */
function alongLane(layout: ChartLayout, { lane, mark }: MarkInLane, to: Along): string | null {
  const { series: { events }, marks } = lane;
  const at = marks.indexOf(mark);
  const { before, after } = besideView(lane.series, layout.scale.range);
  const ways: Readonly<Record<Along, string | undefined>> = {
    first: (before ? events[0]?.id : undefined) ?? marks[0]?.key,
    last: (after ? events.at(-1)?.id : undefined) ?? marks.at(-1)?.key,
    previous: at > 0 ? marks[at - 1]?.key : before?.id,
    next: marks[at + 1]?.key ?? after?.id,
  };
  return ways[to] ?? null;
}

/** What of a lane is not in view. */
export interface BesideView {
  /** The last event that is over before the view, and how many there are. */
  readonly before: TimelineEvent | undefined;
  readonly earlier: number;
  /** The first that begins after it, and how many there are. */
  readonly after: TimelineEvent | undefined;
  readonly later: number;
}

export function besideView({ events }: Series, range: Range): BesideView {
  let before = firstIndex(events.length, (rank) => anchorOf(events[rank] as TimelineEvent) >= range.start) - 1;
  let after = firstIndex(events.length, (rank) => anchorOf(events[rank] as TimelineEvent) >= range.end);
  while ((events[before]?.end ?? -Infinity) > range.start) before -= 1;
  while ((events[after]?.start ?? Infinity) < range.end) after += 1;
  return { before: events[before], earlier: before + 1, after: events[after], later: events.length - after };
}

function acrossLanes(layout: ChartLayout, at: MarkInLane, step: 1 | -1): Spot | null {
  const start = layout.lanes.indexOf(at.lane);
  for (let index = start + step; index >= 0 && index < layout.lanes.length; index += step) {
    const lane = layout.lanes[index] as LaneLayout;
    const mark = nearestMark(lane.marks, at.mark.x);
    const id = mark?.key ?? nearestBeside(lane.series, layout.scale.range)?.id;
    if (id !== undefined) return { id, lane: lane.lane.key };
  }
  return null;
}

/** Of a lane with nothing in view. */
function nearestBeside(series: Series, range: Range): TimelineEvent | undefined {
  const { before, after } = besideView(series, range);
  if (!before || !after) return before ?? after;
  return range.start - before.end <= after.start - range.end ? before : after;
}

function nearestMark(marks: readonly Mark[], x: number): Mark | undefined {
  return [...marks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
