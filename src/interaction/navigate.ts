import type { ChartLayout, LaneLayout, Mark } from '../layout/index.js';
import type { TimelineEvent } from '../model/index.js';

/** Where the arrow keys go in the chart. `previous` and `next` are in time, `up` and `down` between lanes. */
export type Direction = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

interface Place {
  readonly lane: LaneLayout;
  readonly mark: Mark;
}

type Matches = (event: TimelineEvent) => boolean;

/** The mark that shows an event, and its lane. */
export function findMark(layout: ChartLayout, id: string | null): Place | null {
  for (const lane of layout.lanes) {
    const mark = lane.marks.find(({ events }) => events.some((event) => event.id === id));
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
 * events that are not in view yet.
 */
export function neighbour(
  layout: ChartLayout, from: string | null, to: Direction, matches: Matches,
): string | null {
  const at = findMark(layout, from);
  // Nothing in view: back to where the reader was.
  if (!at) return entryPoint(layout, []) ?? from;
  if (to === 'up') return acrossLanes(layout, at, -1);
  return to === 'down' ? acrossLanes(layout, at, 1) : alongLane(layout, at, to, matches);
}

type Along = Exclude<Direction, 'up' | 'down'>;

/** In view from mark to mark, as they are seen; beyond it from event to event. */
function alongLane(layout: ChartLayout, { lane, mark }: Place, to: Along, matches: Matches): string | null {
  const { range } = layout.scale;
  const events = lane.lane.events.filter(matches);
  const before = events.filter((event) => event.end <= range.start);
  const after = events.filter((event) => event.start >= range.end);
  const at = lane.marks.indexOf(mark);
  const ways: Readonly<Record<Along, string | undefined>> = {
    first: before[0]?.id ?? lane.marks[0]?.key,
    last: after.at(-1)?.id ?? lane.marks.at(-1)?.key,
    previous: at > 0 ? lane.marks[at - 1]?.key : before.at(-1)?.id,
    next: lane.marks[at + 1]?.key ?? after[0]?.id,
  };
  return ways[to] ?? null;
}

function acrossLanes(layout: ChartLayout, at: Place, step: 1 | -1): string | null {
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
