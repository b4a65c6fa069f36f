import { CATEGORIES, type Category } from '../document/index.js';
import { matcher, NO_FILTER, type Filter } from './filter.js';
import { forLastFilter } from './last-filter.js';
import type { Timeline } from './timeline.js';

const countsFor = forLastFilter((timeline, filter): ReadonlyMap<Category, number> => {
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
