import { NO_FILTER, type Filter } from '../model/index.js';

/** The words of `filter="category=order&case=ctr"`, and the part of a filter that each is. */
export const PARTS = {
  category: 'categories', kind: 'kinds', case: 'cases', tag: 'tags', lane: 'lanes', q: 'text', since: 'since',
} as const satisfies Record<string, keyof Filter>;

/** A filter as addresses write it: a word may stand several times. What is no word of ours is left out. */
export function filterFromText(text: string): Partial<Filter> {
  const words = new URLSearchParams(text);
  return Object.fromEntries(Object.entries(PARTS).map(([word, part]) => [part, typeof NO_FILTER[part] === 'string' ? words.get(word) : words.getAll(word).filter(Boolean)]));
}

/** The same, written: what `filterFromText` reads. */
export function filterToText(filter: Filter): string {
  return new URLSearchParams(Object.entries(PARTS).flatMap(([word, part]) => [filter[part]].flat().filter(Boolean).map((value): [string, string] => [word, value]))).toString();
}
