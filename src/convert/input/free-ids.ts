/** Gives ids that nothing else has: "doe", then "doe-2". Where a name comes again it is counted on, and not anew. */
export class FreeIds {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(wanted: string): string {
    let id = wanted;
    let count = this.#counts.get(wanted) ?? 1;
    while (this.#taken.has(id)) id = `${wanted}-${count += 1}`;
    this.#counts.set(wanted, count);
    this.#taken.add(id);
    return id;
  }
}
