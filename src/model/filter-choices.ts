import { matcher, type Filter } from './filter.js';
import { memo } from './memo.js';
import type { TimelineEvent } from './timeline-event.js';
import type { Timeline } from './timeline.js';

/** A part of a filter whose values come from the document. */
export type ChoicePart = 'cases' | 'kinds' | 'tags' | 'lanes';

/** A value that can be asked for, and how many events it would show: what the rest of the filter leaves. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

/** What of an event each part goes by. */
const VALUES: Readonly<Record<ChoicePart, (event: TimelineEvent) => readonly (string | undefined)[]>> = {
  cases: ({ cases }) => cases,
  kinds: ({ source }) => [source.kind],
  tags: ({ source }) => source.tags ?? [],
  lanes: ({ source }) => [source.lane ?? []].flat(),
};

/**
 * All that can be asked for of cases, kinds, tags and lanes, in the order of the timeline, with what is asked for already. Of
 * kinds, two at least: one alone parts nothing.
 */
export const filterChoices = memo((timeline: Timeline, filter: Filter): ReadonlyMap<ChoicePart, readonly FilterChoice[]> =>
  new Map((Object.keys(VALUES) as ChoicePart[]).flatMap((part) => {
    const counts = countsOf(timeline, filter, part);
    return counts.size > (part === 'kinds' ? 1 : 0) ? [[part, [...counts].map(([value, count]) => ({ value, count }))] as const] : [];
  })));

function countsOf(timeline: Timeline, filter: Filter, part: ChoicePart): Map<string, number> {
  const isLeft = matcher(timeline, { ...filter, [part]: [] });
  const first = part === 'cases' ? timeline.cases.map(({ id }) => id) : [];
  const counts = new Map<string, number>([...first, ...filter[part]].map((value) => [value, 0]));
  for (const event of timeline.events) {
    const counted = Number(isLeft(event));
    for (const value of new Set(VALUES[part](event))) if (value) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return counts;
}
