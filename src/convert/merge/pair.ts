import { add } from './unite.js';

/** One way to tell that two entries are the same. */
export interface Stage<Entry> {
  /** What the report says of pairs that were found so; nothing where it is plain. */
  readonly how?: string;
  /** What an entry of the first document is found by. */
  readonly keys: (entry: Entry) => readonly string[];
  /** What one of the second is looked up by, where that differs. */
  readonly queries?: (entry: Entry) => readonly string[];
  /** Whether a key tells anything only when one entry in each document has it. */
  readonly unique?: boolean;
  readonly isSame: (first: Entry, second: Entry) => boolean;
}

export interface Pair<Entry> {
  readonly first: Entry;
  readonly how: string | undefined;
}

/** How many entries with one key are looked at; more have it only where it says little. */
const MOST_LOOKED_AT = 32;

/**
 * Finds for entries of a second document the same ones of a first, the surest way before the next. Nobody is in two
 * pairs: what stands in one document twice is not the same.
 */
export function pairsOf<Entry extends object>(
  firsts: readonly Entry[], seconds: readonly Entry[], stages: readonly Stage<Entry>[],
): ReadonlyMap<Entry, Pair<Entry>> {
  const pairs = new Map<Entry, Pair<Entry>>();
  let [free, single] = [firsts, seconds];
  for (const stage of stages) {
    const taken = new Set<Entry>();
    for (const { first, second } of pairsOfStage(free, single, stage)) {
      pairs.set(second, { first, how: stage.how });
      taken.add(first);
    }
    free = free.filter((first) => !taken.has(first));
    single = single.filter((second) => !pairs.has(second));
  }
  return pairs;
}

function* pairsOfStage<Entry>(
  firsts: readonly Entry[], seconds: readonly Entry[], stage: Stage<Entry>,
): Generator<{ first: Entry; second: Entry }> {
  const index = indexOf(firsts, stage.keys);
  const queries = stage.queries ?? stage.keys;
  const rivals = stage.unique ? indexOf(seconds, queries) : undefined;
  const taken = new Set<Entry>();
  for (const second of seconds) {
    const isTelling = (key: string): boolean => !rivals || (rivals.get(key)?.length === 1 && index.get(key)?.length === 1);
    const first = queries(second).filter(isTelling).map((key) => firstSame(index.get(key), second, stage, taken)).find(Boolean);
    if (first === undefined) continue;
    taken.add(first);
    yield { first, second };
  }
}

/** Entries that are taken leave the end of their list, so that many with one key take no longer than others. */
function firstSame<Entry>(
  entries: Entry[] | undefined, second: Entry, { isSame }: Stage<Entry>, taken: ReadonlySet<Entry>,
): Entry | undefined {
  if (!entries) return undefined;
  while (entries.length > 0 && taken.has(entries[entries.length - 1] as Entry)) entries.pop();
  const last = Math.max(0, entries.length - MOST_LOOKED_AT);
  for (let place = entries.length - 1; place >= last; place -= 1) {
    const first = entries[place] as Entry;
    if (!taken.has(first) && isSame(first, second)) return first;
  }
  return undefined;
}

/** Entries by their keys, the last one first. */
function indexOf<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of [...entries].reverse()) for (const key of new Set(keysOf(entry))) add(index, key, entry);
  return index;
}
