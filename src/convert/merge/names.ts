import type { Policy } from '../../document/index.js';
import { mapReferences, type Kind, type Rename } from './references.js';

const KINDS: readonly Kind[] = ['event', 'case', 'span', 'note', 'any'];

type Ids = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Names for what is added to a document: its own, and where that is taken, "order-2", "order-3". */
export class Names {
  /** What the second document mentions without holding it, and the first has something else by that name. */
  readonly missed = new Set<string>();
  readonly #defined: Ids;
  readonly #mentioned: Ids;
  readonly #wanted: Ids;
  readonly #wantedMentions: Ids;
  readonly #counts = new Map<string, number>();

  constructor(policy: Policy, next: Policy) {
    this.#defined = idsOf(policy);
    // What a reference of the first document misses must not appear in the second.
    this.#mentioned = mentionsOf(policy);
    this.#wanted = idsOf(next);
    this.#wantedMentions = mentionsOf(next);
  }

  free(id: string, kind: Kind): string {
    const among = this.#wantedMentions.any.has(id) ? 'any' : kind;
    if (!this.#isTaken(id, among)) return id;
    let count = this.#counts.get(id) ?? 1;
    do count += 1;
    while (this.#isTaken(`${id}-${count}`, 'any') || this.#wanted.any.has(`${id}-${count}`));
    this.#counts.set(id, count);
    return `${id}-${count}`;
  }

  /** A name for what the second document mentions and does not hold: one that leads nowhere in the first as well. */
  missing(id: string, kind: Kind): string {
    let name = id;
    while (this.#defined[kind].has(name)) name += '-unknown';
    if (name !== id) this.missed.add(id);
    return name;
  }

  #isTaken(id: string, kind: Kind): boolean {
    const kinds = kind === 'any' ? KINDS : ([kind, 'any'] as const);
    return this.#defined[kind].has(id) || kinds.some((one) => this.#mentioned[one].has(id));
  }
}

/** Lets the references of one kind follow their ids; the others stay as they are. */
export function following(kind: Kind, ids: ReadonlyMap<string, string>, names: Names): Rename {
  return (id, of) => (of === kind ? ids.get(id) ?? names.missing(id, kind) : id);
}

function idsOf({ events, cases = [], spans = [], notes = {} }: Policy): Ids {
  const of = (entries: readonly { id?: string | undefined }[]): string[] =>
    entries.map(({ id }) => id).filter((id) => id !== undefined);
  const [event, courtCase, span, note] = [of(events), of(cases), of(spans), Object.keys(notes)];
  return {
    event: new Set(event), case: new Set(courtCase), span: new Set(span), note: new Set(note),
    any: new Set([...event, ...courtCase, ...span, ...note]),
  };
}

function mentionsOf(policy: Policy): Ids {
  const mentions = { event: new Set<string>(), case: new Set<string>(), span: new Set<string>(), note: new Set<string>(), any: new Set<string>() };
  mapReferences(policy, (id, kind) => {
    mentions[kind].add(id);
    return id;
  });
  return mentions;
}
