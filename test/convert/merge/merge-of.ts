import { mergePolicies, type MergeOptions } from '../../../src/convert/merge.js';
import { parse, type Policy } from '../../../src/document/index.js';

export type Fields = Readonly<Record<string, unknown>>;

export function policyOf(document: Fields): Policy {
  const { policy, issues } = parse(document);
  if (!policy) throw new Error(JSON.stringify(issues));
  return policy;
}

export const event = (title: string, more: Fields = {}): Fields => ({ date: '2025-03-07', title, ...more });

/** Documents of trackers A, B, C … of which only what matters is written. */
export function documents(...written: readonly Fields[]): Policy[] {
  return written.map((fields, index) => {
    const name = String.fromCharCode(65 + index);
    const source = { publisher: `Tracker ${name}`, url: `https://${name.toLowerCase()}.example/` };
    return policyOf({ title: 'Harbour fees', id: name.toLowerCase(), source, events: [], ...fields });
  });
}

/** The merged document as a page would read it. */
export function merged(policies: readonly Policy[], options?: MergeOptions): Policy {
  const { policy } = mergePolicies(policies, options);
  const { policy: read, issues } = parse(JSON.parse(JSON.stringify(policy)));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!read || errors.length > 0) throw new Error(JSON.stringify(errors));
  return read;
}

export const MARK = 'org.npmjs.policy-timeline.merge';

interface Marks {
  readonly sources: readonly { readonly publisher: string; readonly id?: string }[];
  readonly differing?: readonly { readonly field: string; readonly value: unknown; readonly publisher: string }[];
}

export function marksOf({ ext }: { ext?: Readonly<Record<string, unknown>> | undefined }): Marks {
  return (ext?.[MARK] ?? { sources: [] }) as Marks;
}
