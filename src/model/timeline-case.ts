import type { PolicyCase } from '../document/index.js';
import type { CaseFinder } from './case-book.js';
import type { TimelineEvent } from './timeline-event.js';
import type { TimelineSpan } from './timeline-span.js';

/** A case with everything in the document that belongs to it. */
export interface TimelineCase {
  readonly id: string;
  /** The shortest correct spelling: for lanes and lists, where a full caption has no room. */
  readonly shortName: string;
  readonly source: PolicyCase;
  readonly parent: PolicyCase | undefined;
  readonly children: readonly PolicyCase[];
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly spans: readonly TimelineSpan[];
}

/** Joins cases with their events, spans and relatives. */
export function joinCases(
  cases: readonly PolicyCase[],
  find: CaseFinder,
  events: readonly TimelineEvent[],
  spans: readonly TimelineSpan[],
): TimelineCase[] {
  const eventsOf = groupBy(events, (event) => event.cases);
  const spansOf = groupBy(spans, (span) => (span.case ? [span.case] : []));
  const parentOf = new Map(cases.map((entry) => [entry.id, parentCase(entry, find)]));
  const childrenOf = groupBy(cases, (entry) => {
    const parent = parentOf.get(entry.id);
    return parent ? [parent.id] : [];
  });
  return cases.map((source) => ({
    id: source.id,
    shortName: shortName(source),
    source,
    parent: parentOf.get(source.id),
    children: childrenOf.get(source.id) ?? [],
    events: eventsOf.get(source.id) ?? [],
    spans: spansOf.get(source.id) ?? [],
  }));
}

function shortName(entry: PolicyCase): string {
  const correct = (entry.aliases ?? []).filter((alias) => !alias.sic).map((alias) => alias.text);
  return [entry.name, ...correct].reduce((short, name) => (name.length < short.length ? name : short));
}

/** A case that was entered twice may have become its own parent. */
function parentCase(entry: PolicyCase, find: CaseFinder): PolicyCase | undefined {
  const parent = entry.parent && find(entry.parent.case);
  return parent === entry ? undefined : parent;
}

function groupBy<Item>(
  items: readonly Item[], keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
