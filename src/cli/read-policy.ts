import { parseJson, type Issue, type Policy } from '../document/index.js';
import { readInput, type Input } from './input.js';
import { during, sayHeading, sayIssue } from './say.js';

export interface ReadPolicy {
  readonly input: Input;
  readonly policy: Policy | null;
  readonly issues: readonly Issue[];
}

/** Reads a file as a policy document. */
export async function readPolicy(file: string): Promise<ReadPolicy> {
  const input = await readInput(file);
  const { policy, issues } = await during(`Reading ${input.name}`, input.bytes, () => parseJson(input.text));
  return { input, policy, issues: [...encodingIssue(input), ...issues] };
}

/** Says what is wrong with a document, but for what is only worth a look. */
export function sayFaults({ input, issues }: ReadPolicy): void {
  const faults = issues.filter(({ severity }) => severity !== 'info');
  if (faults.length > 0) sayHeading(input.name);
  faults.forEach(sayIssue);
}

export function encodingIssue({ encoding, name }: Input): Issue[] {
  if (encoding === undefined) return [];
  return [{
    severity: 'warning',
    path: '',
    message: `${name} is not UTF-8; it was read as ${encoding}`,
    hint: 'Look at accented letters, and save it as UTF-8 where they are wrong.',
  }];
}
