import { parseJson, withoutMark, type Issue, type Policy } from '../document/index.js';
import { misspeltFields } from '../document/misspelt-fields.js';
import { readInput, type Input } from './input.js';
import { sayIssues } from './say-issues.js';
import { counted, during, sayHeading } from './say.js';

export interface ReadPolicy {
  readonly input: Input;
  readonly policy: Policy | null;
  readonly issues: readonly Issue[];
}

/** Reads a file as a policy document. */
export async function readPolicy(file: string): Promise<ReadPolicy> {
  const input = await readInput(file);
  const { policy, issues } = await during(`Reading ${input.name}`, input.bytes, () => parseJson(input.text));
  return { input, policy, issues: [...encodingIssue(input), ...issues, ...misspeltFields(valueOf(input.text))] };
}

/** What is no JSON has its error already. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

/** Says what is wrong with a document, but for what is only worth a look. */
export function sayFaults({ input, issues }: ReadPolicy): void {
  const faults = issues.filter(({ severity }) => severity !== 'info');
  if (faults.length > 0) sayHeading(input.name);
  sayIssues(faults);
}

/** What a file was taken for, where it is not UTF-8, and what of it could not be read. */
export function encodingIssue({ encoding, lost, name }: Pick<Input, 'encoding' | 'lost' | 'name'>): Issue[] {
  if (lost > 0) {
    return [{
      severity: 'warning',
      path: '',
      message: `${name} was read as ${encoding}, and ${counted(lost, 'character')} of it could not be read`,
      hint: 'They are shown as \uFFFD. Save the file as UTF-8, or name its encoding where it is another: import --encoding macintosh.',
    }];
  }
  if (encoding === 'utf-8') return [];
  return [{
    severity: 'warning',
    path: '',
    message: `${name} is not UTF-8; it was read as ${encoding}`,
    hint: 'Look at accented letters and quotation marks. Where they are wrong, save it as UTF-8, or name its encoding: import --encoding macintosh.',
  }];
}
