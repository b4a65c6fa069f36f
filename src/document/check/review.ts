import type * as z from 'zod/mini';
import type { Complaint, Key, Severity } from '../issue.js';
import { report, type Reading } from '../read/reading.js';
import type { policy } from '../schema/policy.js';

/** A document whose parts have been read, and whose parts are now looked at together. */
export interface Review {
  readonly policy: z.output<typeof policy>;
  readonly at: Reading;
}

/**
 * Records a complaint about a place of what was read, under the place that it had in the document as
 * given.
 */
export function reportAt(
  { policy, at }: Review,
  path: readonly Key[],
  severity: Severity,
  complaint: Complaint,
): void {
  let container: unknown = policy;
  for (const key of path) {
    at.path.push(typeof key === 'number' ? (at.places.get(container)?.[key] ?? key) : key);
    container = (container as Readonly<Record<Key, unknown>>)[key];
  }
  report(at, complaint, severity);
  at.path.length = 0;
}
