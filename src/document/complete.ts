import type { Review } from './check/review.js';
import type { Policy } from './policy.js';

/** Gives every place that takes one or several the same shape, in place. Ids are settled by then. */
export function complete(policy: Review['policy']): Policy {
  for (const event of policy.events) if (!Array.isArray(event.cases)) event.cases = listOf(event.cases);
  for (const courtCase of policy.cases ?? []) {
    if (!Array.isArray(courtCase.docket)) courtCase.docket = listOf(courtCase.docket);
  }
  return policy as Policy;
}

function listOf(value: string | string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
