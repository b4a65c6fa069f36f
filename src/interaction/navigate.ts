import { anchorOf, firstIndex, rankOf, type ChartLayout, type LaneLayout, type Mark, type Series } from '../layout/index.js';
import { isDated, type Range, type TimelineEvent } from '../model/index.js';

/** Where the arrow keys go in the chart. `previous` and `next` are in time, `up` and `down` between lanes. */
export type Direction = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

interface MarkInLane {
  readonly lane: LaneLayout;
  readonly mark: Mark;
}

/** The mark that shows an event, and its lane. */
export function findMark(layout: ChartLayout, id: string | null): MarkInLane | null {
  const event = layout.index.timeline.byId.get(id ?? '');
  if (!event || !isDated(event)) return null;
  for (const lane of layout.lanes) {
    const rank = rankOf(lane.series, event);
    const mark = rank < 0 ? undefined : lane.marks.find(({ holds }) => holds(rank));
    if (mark) return { lane, mark };
  }
  return null;
}

/** The event whose mark takes the focus first: one asked for that is in view, else that of the first mark. */
export function entryPoint(layout: ChartLayout, wanted: readonly (string | null)[]): string | null {
  const found = wanted.find((id) => findMark(layout, id) !== null);
  return found ?? layout.lanes.find((lane) => lane.marks.length > 0)?.marks[0]?.key ?? null;
}

/**
 * The event to go to from another, or null at an end. Along a lane the way leads out of the window, to
 * events that are not in view yet, but not to what a filter hides.
 */
export function neighbour(layout: ChartLayout, from: string | null, to: Direction): string | null {
  const at = findMark(layout, from);
  // Nothing in view: back to where the reader was.
  if (!at) return entryPoint(layout, []) ?? from;
  if (to === 'up') return acrossLanes(layout, at, -1);
  return to === 'down' ? acrossLanes(layout, at, 1) : alongLane(layout, at, to);
}

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

/** The last event that is over before the view, and the first that begins after it. */
function besideView({ events }: Series, range: Range): { before: TimelineEvent | undefined; after: TimelineEvent | undefined } {
  let before = firstIndex(events.length, (rank) => anchorOf(events[rank] as TimelineEvent) >= range.start) - 1;
  let after = firstIndex(events.length, (rank) => anchorOf(events[rank] as TimelineEvent) >= range.end);
  while ((events[before]?.end ?? -Infinity) > range.start) before -= 1;
  while ((events[after]?.start ?? Infinity) < range.end) after += 1;
  return { before: events[before], after: events[after] };
}

function acrossLanes(layout: ChartLayout, at: MarkInLane, step: 1 | -1): string | null {
  const start = layout.lanes.indexOf(at.lane);
  for (let index = start + step; index >= 0 && index < layout.lanes.length; index += step) {
    const nearest = nearestMark(layout.lanes[index]?.marks ?? [], at.mark.x);
    if (nearest) return nearest.key;
  }
  return null;
}

function nearestMark(marks: readonly Mark[], x: number): Mark | undefined {
  return [...marks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
