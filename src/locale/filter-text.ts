import type { Filter, Timeline } from '../model/index.js';
import type { Told } from './event-text.js';
import { kindLabel } from './term.js';

/** The parts of a filter that no chip of a category stands for, and what their values are called. */
const NAMES = {
  cases: ({ timeline }: Told, id: string) => caseName(timeline, id),
  kinds: ({ format }: Told, kind: string) => kindLabel({ kind }, format),
  tags: (_: Told, tag: string) => tag,
  lanes: (_: Told, lane: string) => lane,
} as const satisfies Partial<Record<keyof Filter, unknown>>;

/** A value that a filter asks for, what it is called, and the filter without it. */
export interface Asked {
  readonly name: string;
  readonly without: Partial<Filter>;
}

/** What a page may ask for, and readers have no chip for: case, kind, tag, lane. */
export function askedFor(told: Told, filter: Filter): Asked[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((part) => filter[part].map((value) => ({
    name: NAMES[part](told, value), without: { [part]: filter[part].filter((other) => other !== value) },
  })));
}

/** What a value of such a part is called. */
export function choiceName(told: Told, part: keyof typeof NAMES, value: string): string {
  return NAMES[part](told, value);
}

/** What events must be to be shown, in words; empty where nothing is asked. */
export function filterText(told: Told, filter: Filter): string {
  const { format } = told;
  return format.list([
    ...filter.categories.map((category) => format.words.categories[category]),
    ...askedFor(told, filter).map(({ name }) => name),
    ...(filter.since ? [format.words.newSince(format.date(filter.since))] : []),
    ...(filter.text ? [format.words.quoted(filter.text)] : []),
  ]);
}

/** A page may ask for a case that the document lacks. */
export function caseName({ cases }: Timeline, id: string): string {
  return cases.find((entry) => entry.id === id)?.shortName ?? id;
}
