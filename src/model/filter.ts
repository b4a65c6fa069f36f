import type { TimelineEvent } from './event.js';
import type { Category } from '../document/index.js';
import { queryWords, searchText } from './search.js';
import type { Timeline } from './timeline.js';

/** What readers want to see. An empty list asks for nothing in particular, and so lets everything through. */
export interface Filter {
  readonly categories: readonly Category[];
  readonly kinds: readonly string[];
  /** Case ids. */
  readonly cases: readonly string[];
  readonly text: string;
}

export const NO_FILTER: Filter = { categories: [], kinds: [], cases: [], text: '' };

/** A filter as pages write it: what is left out or undefined asks for nothing. */
export function filterFrom(input: Partial<Filter> | null | undefined): Filter {
  const { categories, kinds, cases, text } = input ?? NO_FILTER;
  return { categories: categories ?? [], kinds: kinds ?? [], cases: cases ?? [], text: text ?? '' };
}

/** Whether anything is asked for at all. */
export function isFiltering(filter: Filter): boolean {
  const { categories, kinds, cases, text } = filter;
  return categories.length + kinds.length + cases.length > 0 || queryWords(text).length > 0;
}

/** The test that a filter makes of an event. All its parts must hold; within one part any value will do. */
export function matcher(timeline: Timeline, filter: Filter): (event: TimelineEvent) => boolean {
  const words = queryWords(filter.text);
  const { categories, kinds, cases } = filter;
  return (event) =>
    (categories.length === 0 || categories.includes(event.category)) &&
    (kinds.length === 0 || kinds.includes(event.source.kind ?? '')) &&
    (cases.length === 0 || event.cases.some((id) => cases.includes(id))) &&
    (words.length === 0 || hasWords(searchText(timeline, event), words));
}

/** The events that a filter leaves, oldest first. */
export function filterEvents(timeline: Timeline, filter: Filter): readonly TimelineEvent[] {
  return isFiltering(filter) ? timeline.events.filter(matcher(timeline, filter)) : timeline.events;
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
