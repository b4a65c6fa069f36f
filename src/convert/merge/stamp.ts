import { list, type Policy } from '../../document/index.js';
import { mark, marksOf, originOf, type Marked } from './mark.js';

/** Marks everything in a document with where it comes from; what no mark of ours would show says it in words. */
export function stamp(policy: Policy, areSeveral: boolean): void {
  const origin = originOf(policy);
  const entries: readonly Marked[] = [...policy.events, ...(policy.cases ?? []), ...(policy.spans ?? [])];
  for (const entry of entries) mark(entry, entry.id === undefined ? origin : { ...origin, id: entry.id });
  mark(policy, origin);
  if (areSeveral) for (const status of policy.status ?? []) status.source ??= origin.publisher;
}

/** Who published what a document was merged of. */
export function publishersOf(policy: Policy): string[] {
  const { sources } = marksOf(policy);
  return [...new Set((sources.length > 0 ? sources : [originOf(policy)]).map(({ publisher }) => publisher))];
}

/** Shows readers the marks: the publishers of an event are tags of it, and the document names all of them. */
export function showMarks(policy: Policy): void {
  const publishers = publishersOf(policy);
  if (publishers.length < 2) return;
  policy.source = { publisher: list(publishers) };
  for (const event of policy.events) {
    const { sources } = marksOf(event);
    event.tags = [...new Set([...(event.tags ?? []), ...sources.map(({ publisher }) => publisher)])];
  }
}
