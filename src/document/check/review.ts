import type * as z from 'zod/mini';
import type { Complaint, Key, Severity } from '../issue.js';
import { report, type ReadState } from '../read/read-state.js';
import type { policy } from '../schema/policy.js';

/** A document whose parts have been read, and whose parts are now looked at together. */
export interface Review {
  readonly policy: z.output<typeof policy>;
  readonly state: ReadState;
}

/** Records a complaint about something that was read, under the path that it had in the document as given. */
export function reportAt(
  { policy, state }: Review,
  path: readonly Key[],
  severity: Severity,
  complaint: Complaint,
): void {
  let container: unknown = policy;
  for (const key of path) {
    state.path.push(typeof key === 'number' ? (state.sourceIndexes.get(container)?.[key] ?? key) : key);
    container = (container as Readonly<Record<Key, unknown>>)[key];
  }
  report(state, complaint, severity);
  state.path.length = 0;
}
