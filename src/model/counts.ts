import { NO_FILTER, filterEvents, type Filter } from './filter.js';
import { CATEGORIES, type Category } from '../document/index.js';
import type { Timeline } from './timeline.js';

/**
 * How many events each category would show, were it the only one chosen: what the rest of the filter leaves.
 * Categories that the document does not use are absent.
 */
export function categoryCounts(timeline: Timeline, filter: Filter = NO_FILTER): ReadonlyMap<Category, number> {
  const used = new Set(timeline.events.map((event) => event.category));
  const counts = new Map(CATEGORIES.filter((category) => used.has(category)).map((category) => [category, 0]));
  for (const { category } of filterEvents(timeline, { ...filter, categories: [] })) {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}
