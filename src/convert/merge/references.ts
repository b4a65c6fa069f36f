import type { Policy } from '../../document/index.js';
import { caseBook } from '../../model/index.js';

/** What a reference may mean; `any` of them where the format does not say which. */
export type Kind = 'event' | 'case' | 'span' | 'note' | 'any';

/** What a reference becomes. */
export type Rename = (id: string, kind: Kind) => string;

/** Says in ids what a document says in names and citations of its own cases. */
export function settleCases(policy: Policy): void {
  const { find } = caseBook(policy);
  const ids = new Set((policy.cases ?? []).map(({ id }) => id));
  mapReferences(policy, (id, kind) => (kind !== 'case' || ids.has(id) ? id : find(id)?.id ?? id));
}

/** Replaces every reference in a document, at the places that check/references.ts lists, and in revisions. */
export function mapReferences(policy: Policy, rename: Rename): void {
  for (const map of PLACES) map(policy, rename);
}

const PLACES: readonly ((policy: Policy, rename: Rename) => void)[] = [
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

function mapField<Field extends string>(holder: { [Name in Field]?: Reference }, field: Field, rename: Rename, kind: Kind): void {
  const value: Reference = holder[field];
  if (typeof value === 'string') holder[field] = rename(value, kind);
  else if (value) holder[field] = value.map((id) => rename(id, kind));
}

export function withKeys<Value>(record: Readonly<Record<string, Value>>, rename: (key: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}
