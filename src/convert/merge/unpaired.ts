/** How entries are found by those of the other document. */
export interface Lookup<Entry> {
  /** What an entry is found by. */
  readonly keys: (entry: Entry) => readonly string[];
  /** What one of the other document is looked up by, where that differs. Whoever is found by it finds the other too. */
  readonly queries?: (entry: Entry) => readonly string[];
}

interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: number;
}

/** How many entries with one key are looked at; more have it only where it says little. */
const MOST_LOOKED_AT = 32;

/** The entries of one document that are in no pair so far, by their keys. */
export class Unpaired<Entry> {
  readonly #entries = new Map<string, Placed<Entry>[]>();
  readonly #taken = new Set<Entry>();
  readonly #keysOf: Lookup<Entry>['keys'];
  readonly #queriesOf: Lookup<Entry>['keys'];

  constructor({ keys, queries = keys }: Lookup<Entry>) {
    this.#keysOf = keys;
    this.#queriesOf = queries;
  }

  /** Adds an entry that stands below the others. */
  add(entry: Entry, place: number): void {
    for (const key of new Set(this.#keysOf(entry))) addTo(this.#entries, key, { entry, place });
  }

  /** Takes out the topmost that is the same as one of the other document. */
  take(other: Entry, isTelling: (key: string) => boolean, isSame: (entry: Entry) => boolean): Entry | undefined {
    let top: Placed<Entry> | undefined;
    for (const key of this.#queriesOf(other).filter(isTelling)) {
      const found = this.#withKey(key).find(({ entry }) => !this.#taken.has(entry) && isSame(entry));
      if (found && !(top && top.place <= found.place)) top = found;
    }
    if (top) this.#taken.add(top.entry);
    return top?.entry;
  }

  /** Those that are taken leave the top of their list, so that many with one key take no longer than others. */
  #withKey(key: string): readonly Placed<Entry>[] {
    const entries = this.#entries.get(key) ?? [];
    while (entries[0] && this.#taken.has(entries[0].entry)) entries.shift();
    return entries.slice(0, MOST_LOOKED_AT);
  }
}

export function addTo<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
