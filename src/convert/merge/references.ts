import type { Policy } from '../../document/index.js';
import { caseBook } from '../../model/index.js';

/** What a reference may mean; `any` of them where the format does not say which. */
export type ReferenceKind = 'event' | 'case' | 'span' | 'note' | 'any';

/** What a reference becomes. */
type Rename = (id: string, kind: ReferenceKind) => string;

/** Says in ids what a document says in names and citations of its own cases. */
export function settleCases(policy: Policy): void {
  const { find } = caseBook(policy);
  const ids = new Set((policy.cases ?? []).map(({ id }) => id));
  mapReferences(policy, (id, kind) => (kind !== 'case' || ids.has(id) ? id : find(id)?.id ?? id));
}

/** Replaces every reference in a document, at the places that check/references.ts lists, and in revisions. */
export function mapReferences(policy: Policy, rename: Rename): void {
  for (const map of MAPPERS) map(policy, rename);
}

const MAPPERS: readonly ((policy: Policy, rename: Rename) => void)[] = [
  ({ events }, rename) => {
    for (const event of events) {
      mapField(event, 'cases', rename, 'case');
      mapField(event, 'notes', rename, 'note');
      for (const relation of event.related ?? []) mapField(relation, 'target', rename, 'any');
    }
  },
  ({ cases = [] }, rename) => {
    for (const { parent } of cases) if (parent) mapField(parent, 'case', rename, 'case');
  },
  ({ spans = [] }, rename) => {
    for (const span of spans) for (const [field, kind] of SPAN_FIELDS) mapField(span, field, rename, kind);
  },
  ({ corrections = [], revisions = [] }, rename) => {
    for (const correction of corrections) mapField(correction, 'targets', rename, 'any');
    for (const change of revisions.flatMap(({ changes }) => changes)) mapField(change, 'target', rename, 'any');
  },
  ({ translations = {} }, rename) => {
    for (const translation of Object.values(translations)) {
      if (translation.events) translation.events = withKeys(translation.events, (id) => rename(id, 'event'));
      if (translation.notes) translation.notes = withKeys(translation.notes, (id) => rename(id, 'note'));
    }
  },
];

const SPAN_FIELDS = [['openedBy', 'event'], ['closedBy', 'event'], ['case', 'case'], ['suspends', 'span']] as const;

type Reference = string | string[] | undefined;

function mapField<Field extends string>(holder: { [Name in Field]?: Reference }, field: Field, rename: Rename, kind: ReferenceKind): void {
  const value: Reference = holder[field];
  if (typeof value === 'string') holder[field] = rename(value, kind);
  else if (value) holder[field] = value.map((id) => rename(id, kind));
}

export function withKeys<Value>(record: Readonly<Record<string, Value>>, rename: (key: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

const KINDS: readonly ReferenceKind[] = ['event', 'case', 'span', 'note', 'any'];

type Ids = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

/** Ids for what is added to a document: its own, and where that is taken, "order-2", "order-3". */
export class FreeIds {
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

  free(id: string, kind: ReferenceKind): string {
    const among = this.#wantedMentions.any.has(id) ? 'any' : kind;
    if (!this.#isTaken(id, among)) return id;
    let count = this.#counts.get(id) ?? 1;
    do count += 1;
    while (this.#isTaken(`${id}-${count}`, 'any') || this.#wanted.any.has(`${id}-${count}`));
    this.#counts.set(id, count);
    return `${id}-${count}`;
  }

  /** A name for what the second document mentions and does not hold: one that leads nowhere in the first as well. */
  missing(id: string, kind: ReferenceKind): string {
    let name = id;
    while (this.#defined[kind].has(name)) name += '-unknown';
    if (name !== id) this.missed.add(id);
    return name;
  }

  #isTaken(id: string, kind: ReferenceKind): boolean {
    const kinds = kind === 'any' ? KINDS : ([kind, 'any'] as const);
    return this.#defined[kind].has(id) || kinds.some((one) => this.#mentioned[one].has(id));
  }
}

/** Lets the references of one kind follow their ids; the others stay as they are. */
export function following(kind: ReferenceKind, ids: ReadonlyMap<string, string>, freeIds: FreeIds): Rename {
  return (id, of) => (of === kind ? ids.get(id) ?? freeIds.missing(id, kind) : id);
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
