import type { Policy } from '../../document/index.js';
import { caseBook } from '../../model/index.js';
import type { Kind, Renames } from './names.js';

const KINDS: readonly Kind[] = ['event', 'case', 'span', 'note'];

/** Says in ids what a document says in names and citations of its own cases. */
export function settleCases(policy: Policy): void {
  const { find } = caseBook(policy);
  const ids = new Set((policy.cases ?? []).map(({ id }) => id));
  const idOf = (reference: string): string => (ids.has(reference) ? reference : find(reference)?.id ?? reference);
  renameCases(policy, idOf);
}

export function renameCases(policy: Policy, idOf: (reference: string) => string): void {
  for (const event of policy.events) event.cases = event.cases.map(idOf);
  for (const span of policy.spans ?? []) if (span.case !== undefined) span.case = idOf(span.case);
  for (const { parent } of policy.cases ?? []) if (parent) parent.case = idOf(parent.case);
}

export function renameSpanEvents({ spans = [] }: Policy, ids: ReadonlyMap<string, string>): void {
  for (const span of spans) {
    if (span.openedBy !== undefined) span.openedBy = ids.get(span.openedBy) ?? span.openedBy;
    if (span.closedBy !== undefined) span.closedBy = ids.get(span.closedBy) ?? span.closedBy;
  }
}

/** Lets every other reference follow the new ids, at the places that check/references.ts lists. */
export function renameTargets(policy: Policy, renames: Renames): void {
  const to = (kind: Kind) => (id: string): string => renames[kind].get(id) ?? id;
  const toAny = (id: string): string => KINDS.map((kind) => renames[kind].get(id)).find((found) => found !== undefined) ?? id;
  for (const event of policy.events) {
    if (event.notes) event.notes = event.notes.map(to('note'));
    for (const relation of event.related ?? []) relation.target = toAny(relation.target);
  }
  for (const span of policy.spans ?? []) if (span.suspends !== undefined) span.suspends = to('span')(span.suspends);
  for (const correction of policy.corrections ?? []) if (correction.targets) correction.targets = correction.targets.map(toAny);
  for (const { changes } of policy.revisions ?? []) for (const change of changes) change.target = toAny(change.target);
  for (const translation of Object.values(policy.translations ?? {})) {
    if (translation.events) translation.events = withKeys(translation.events, to('event'));
    if (translation.notes) translation.notes = withKeys(translation.notes, to('note'));
  }
}

export function withKeys<Value>(record: Readonly<Record<string, Value>>, rename: (key: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}
