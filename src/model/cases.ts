import type { Policy, PolicyCase } from '../document/index.js';
import { citationQueries, docketKeys, docketQueries } from './docket.js';
import { fold } from './text.js';
import type { TimelineEvent } from './event.js';
import type { TimelineSpan } from './spans.js';

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

/** Finds the case that a reference means: its id, a spelling of its name, or a citation of its docket. */
export type CaseFinder = (reference: string) => PolicyCase | undefined;

/**
 * The cases of a policy, and how to find one. Two entries with one docket number in one court are one case:
 * the first stands, and both ids lead to it.
 */
export function caseBook(policy: Policy): { cases: readonly PolicyCase[]; find: CaseFinder } {
  const byKey = new Map<string, PolicyCase>();
  const cases = (policy.cases ?? []).filter((entry) => {
    const same = first(byKey, ofDockets(entry, docketQueries));
    for (const key of [idKey(entry.id), ...spellings(entry), ...ofDockets(entry, docketKeys)]) {
      if (!byKey.has(key)) byKey.set(key, same ?? entry);
    }
    return same === undefined;
  });
  const find: CaseFinder = (reference) =>
    first(byKey, [idKey(reference), nameKey(reference), ...citationQueries(reference)]);
  return { cases, find };
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

function ofDockets(entry: PolicyCase, keysOf: typeof docketKeys): string[] {
  return entry.docket.flatMap((docket) => keysOf(docket, entry.court ?? {}));
}

function first(byKey: ReadonlyMap<string, PolicyCase>, keys: readonly string[]): PolicyCase | undefined {
  return keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
}

function spellings(entry: PolicyCase): string[] {
  return [entry.name, ...(entry.aliases ?? []).map((alias) => alias.text)].map(nameKey);
}

// Prefixes keep an id from meeting a name.
const idKey = (id: string): string => `id:${id}`;
const nameKey = (name: string): string => `name:${fold(name).trim()}`;

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
