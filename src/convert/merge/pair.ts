import { type Lookup, Unpaired } from './unpaired.js';

/** One way to tell that two entries are the same. */
export interface Stage<Entry> extends Lookup<Entry> {
  /** What the report says of pairs that were found so; nothing where it is plain. */
  readonly how?: string;
  /** Whether a key tells anything only when one entry in each document has it, those of surer pairs counted too. */
  readonly unique?: boolean;
  readonly isSame: (first: Entry, second: Entry) => boolean;
}

export interface Pair<Entry> {
  readonly first: Entry;
  readonly how: string | undefined;
}

/**
 * Finds for entries of a second document the same ones of a first, the surest way before the next. Nobody is in two
 * pairs: what stands in one document twice is not the same. The pairs are those of the documents in the other order.
 *
 * @param known pairs that are made already
 */
export function pairsOf<Entry extends object>(
  firsts: readonly Entry[], seconds: readonly Entry[], stages: readonly Stage<Entry>[], known: ReadonlyMap<Entry, Pair<Entry>> = new Map(),
): ReadonlyMap<Entry, Pair<Entry>> {
  const pairs = new Map<Entry, Pair<Entry>>();
  const joined = new Set([...known.values()].map(({ first }) => first));
  let [free, unpaired] = [firsts.filter((first) => !joined.has(first)), seconds.filter((second) => !known.has(second))];
  for (const stage of stages) {
    const isTelling = stage.unique ? uniqueIn([firsts, seconds], stage.keys) : () => true;
    const taken = new Set<Entry>();
    for (const { first, second } of pairsOfStage(free, unpaired, stage, isTelling)) {
      pairs.set(second, { first, how: stage.how });
      taken.add(first);
    }
    free = free.filter((first) => !taken.has(first));
    unpaired = unpaired.filter((second) => !pairs.has(second));
  }
  return pairs;
}

/** Goes down both documents at once, so that neither of them chooses: each entry looks at those not below it in the other. */
function* pairsOfStage<Entry>(
  firsts: readonly Entry[], seconds: readonly Entry[], { isSame, ...stage }: Stage<Entry>, isTelling: (key: string) => boolean,
): Generator<{ first: Entry; second: Entry }> {
  const above = { firsts: new Unpaired(stage), seconds: new Unpaired(stage) };
  for (let place = 0; place < Math.max(firsts.length, seconds.length); place += 1) {
    const [first, second] = [firsts[place], seconds[place]];
    if (first !== undefined) {
      const same = above.seconds.take(first, isTelling, (other) => isSame(first, other));
      if (same === undefined) above.firsts.add(first, place);
      else yield { first, second: same };
    }
    if (second !== undefined) {
      const same = above.firsts.take(second, isTelling, (other) => isSame(other, second));
      if (same === undefined) above.seconds.add(second, place);
      else yield { first: same, second };
    }
  }
}

function uniqueIn<Entry>(documents: readonly (readonly Entry[])[], keysOf: Stage<Entry>['keys']): (key: string) => boolean {
  const counts = documents.map((entries) => {
    const count = new Map<string, number>();
    for (const entry of entries) for (const key of new Set(keysOf(entry))) count.set(key, (count.get(key) ?? 0) + 1);
    return count;
  });
  return (key) => counts.every((count) => count.get(key) === 1);
}
