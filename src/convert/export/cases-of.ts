import type { Policy, PolicyCase, PolicyEvent } from '../../document/index.js';

/** The cases of an event, whose references are ids or names. */
export function casesOf({ cases }: PolicyEvent, policy: Policy): PolicyCase[] {
  return cases.flatMap((reference) => policy.cases?.find(({ id, name }) => [id, name].includes(reference)) ?? []);
}
