import type { Policy, PolicyCase } from '../document/index.js';
import { citationQueries, docketKeys, docketQueries } from './docket.js';
import { fold } from './fold.js';

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
  return { cases, find: remembered(find) };
}

/** Many events refer to one case in the same words. */
function remembered(find: CaseFinder): CaseFinder {
  const found = new Map<string, PolicyCase | undefined>();
  return (reference) => {
    if (!found.has(reference)) found.set(reference, find(reference));
    return found.get(reference);
  };
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
