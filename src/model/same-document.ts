import { slug, type Policy } from '../document/index.js';
import type { Timeline } from './timeline.js';

/** A document, and the address that it came from; null when the page handed it over. */
export interface Arrival {
  readonly timeline: Timeline;
  readonly address: string | null;
}

/**
 * Whether a document is the one before, anew. Ids that authors gave decide. Those that were made of titles say little: a
 * live page changes its title, and two pages may share one. Then the addresses decide, and without them the events.
 */
export function isSameDocument(before: Arrival, after: Arrival): boolean {
  const [one, other] = [before.timeline, after.timeline];
  if (isGiven(one.policy) && isGiven(other.policy)) return one.policy.id === other.policy.id;
  if (before.address !== null && after.address !== null) return before.address === after.address;
  return hasMostOf(one, other);
}

function isGiven({ id, title }: Policy): boolean {
  return id !== (slug(title) || 'policy');
}

function hasMostOf(one: Timeline, other: Timeline): boolean {
  const [few, many] = one.events.length < other.events.length ? [one, other] : [other, one];
  if (few.events.length === 0) return one.policy.id === other.policy.id;
  return few.events.filter(({ id }) => many.byId.has(id)).length * 2 >= few.events.length;
}
