import type { Policy } from '../../document/index.js';

/** What can be referred to by an id. */
export type Kind = 'event' | 'case' | 'span' | 'note';

/** New ids by old ones; what keeps its id is there too. */
export type Renames = Readonly<Record<Kind, ReadonlyMap<string, string>>>;

function idsOf({ events, cases = [], spans = [], notes = {} }: Policy): Set<string> {
  const ids = [...events, ...cases, ...spans].map(({ id }) => id).filter((id) => id !== undefined);
  return new Set([...ids, ...Object.keys(notes)]);
}

/** Names for what is added to a document: its own, and where that is taken, "order-2", "order-3". */
export class Names {
  readonly #taken: Set<string>;
  readonly #wanted: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();

  constructor(policy: Policy, next: Policy) {
    this.#taken = idsOf(policy);
    this.#wanted = idsOf(next);
  }

  free(id: string): string {
    if (!this.#taken.has(id)) return id;
    let count = this.#counts.get(id) ?? 1;
    do count += 1;
    while (this.#taken.has(`${id}-${count}`) || this.#wanted.has(`${id}-${count}`));
    this.#counts.set(id, count);
    return `${id}-${count}`;
  }
}
