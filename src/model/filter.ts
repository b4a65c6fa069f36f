import { CATEGORIES, type Category } from '../document/index.js';
import { textFrom, textsFrom } from './from-page.js';
import { memo } from './memo.js';
import { newsSince } from './news.js';
import { queryTerms, search } from './search.js';
import type { TimelineEvent } from './timeline-event.js';
import type { Timeline } from './timeline.js';

/** What readers want to see. An empty list asks for nothing in particular, and so lets everything through. */
export interface Filter {
  readonly categories: readonly Category[];
  readonly kinds: readonly string[];
  /** Case ids. */
  readonly cases: readonly string[];
  readonly tags: readonly string[];
  /** Names of lanes that events name themselves. */
  readonly lanes: readonly string[];
  readonly text: string;
  /** EDTF: what is new or changed since then; empty asks for nothing. */
  readonly since: string;
}

export const NO_FILTER: Filter = { categories: [], kinds: [], cases: [], tags: [], lanes: [], text: '', since: '' };

/** A filter as pages write it: what is left out, or is no text, asks for nothing. */
export function filterFrom(input: Partial<Filter> | null | undefined): Filter {
  const { categories, kinds, cases, tags, lanes, text, since } = input ?? NO_FILTER;
  return {
    categories: textsFrom(categories) as Category[], kinds: textsFrom(kinds), cases: textsFrom(cases), tags: textsFrom(tags),
    lanes: textsFrom(lanes), text: textFrom(text) ?? '', since: textFrom(since) ?? '',
  };
}

/** Whether anything is asked for at all. */
export function isFiltering(filter: Filter): boolean {
  const { categories, kinds, cases, tags, lanes, text, since } = filter;
  return categories.length + kinds.length + cases.length + tags.length + lanes.length + since.length > 0 || queryTerms(text).length > 0;
}

/** The test that a filter makes of an event of a timeline. All its parts must hold; within one part any value will do. */
export function matcher(timeline: Timeline, filter: Filter): (event: TimelineEvent) => boolean {
  const { categories, kinds, cases, tags, lanes, since } = filter;
  const news = since ? newsSince(timeline, since) : null;
  const found = search(timeline, filter.text);
  return (event) =>
    (categories.length === 0 || categories.includes(event.category)) &&
    (kinds.length === 0 || kinds.includes(event.source.kind ?? '')) &&
    (cases.length === 0 || event.cases.some((id) => cases.includes(id))) &&
    (tags.length === 0 || tags.some((tag) => event.source.tags?.includes(tag))) &&
    (lanes.length === 0 || lanes.some((lane) => event.source.lane?.includes(lane))) &&
    (!news || news.has(event.id)) &&
    (!found || found[event.index] === 1);
}

/** The events that a filter leaves, oldest first. The same list for the same filter, one after the other. */
export const filterEvents = memo((timeline: Timeline, filter: Filter): readonly TimelineEvent[] =>
  (isFiltering(filter) ? timeline.events.filter(matcher(timeline, filter)) : timeline.events));

const countsFor = memo((timeline: Timeline, filter: Filter): ReadonlyMap<Category, number> => {
  const isLeft = matcher(timeline, { ...filter, categories: [] });
  const counts = new Map<Category, number>();
  for (const event of timeline.events) {
    counts.set(event.category, (counts.get(event.category) ?? 0) + Number(isLeft(event)));
  }
  return new Map(CATEGORIES.filter((category) => counts.has(category)).map((category) => [category, counts.get(category) ?? 0]));
});

/**
 * How many events each category would show, were it the only one chosen: what the rest of the filter leaves.
 * Categories that the document does not use are absent.
 */
export function categoryCounts(timeline: Timeline, filter: Filter = NO_FILTER): ReadonlyMap<Category, number> {
  return countsFor(timeline, filter);
}
