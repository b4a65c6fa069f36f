import type { Policy, PolicyCase } from '../../document/index.js';

/** The case that a document is the docket of: the only one that it is called by. */
export function ownCase({ title, cases = [] }: Policy): PolicyCase | undefined {
  const [found, ...others] = cases.filter(({ name }) => name === title);
  return others.length === 0 ? found : undefined;
}
