import type { Policy, PolicyCase, PolicyEvent } from '../../document/index.js';

/** The cases of an event, whose references are ids or names. */
export function casesOf({ cases }: PolicyEvent, policy: Policy): PolicyCase[] {
  return cases.flatMap((reference) => policy.cases?.find(({ id, name }) => [id, name].includes(reference)) ?? []);
}

/** The case that a document is the docket of: the only one that it is called by. */
export function ownCase({ title, cases = [] }: Policy): PolicyCase | undefined {
  const [found, ...others] = cases.filter(({ name }) => name === title);
  return others.length === 0 ? found : undefined;
}

/** Whole addresses only: others mean nothing outside the page. */
export function addressOf(url: string | null | undefined): string | undefined {
  return typeof url === 'string' && /^https?:/i.test(url) ? url : undefined;
}
