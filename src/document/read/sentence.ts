import type * as z from 'zod/mini';
import type { Complaint } from '../issue.js';
import { describe, list } from '../words.js';
import { wrongType } from './wrong-type.js';

type ZodIssue = z.core.$ZodIssue;
type Sentences = {
  readonly [Code in ZodIssue['code']]?: (issue: ZodIssue & { code: Code }, value: unknown) => Complaint;
};

/** Our words for zod's issue codes. zod's own messages belong to the host page, which may configure them. */
const SENTENCES: Sentences = {
  invalid_type: ({ expected }, value) => wrongType(value, [expected]),
  invalid_value: ({ values }, value) => {
    const words = list(
      values.map((word) => `"${String(word)}"`),
      'or',
    );
    return { message: `should be ${words}, and is ${describe(value)}`, hint: `Write ${words}.` };
  },
  custom: ({ message, params }) => ({ message, hint: String(params?.['hint']) }),
};

/** What to say of a value that zod refuses. */
export function sentence(issue: ZodIssue, value: unknown): Complaint {
  const say = SENTENCES[issue.code] as ((issue: ZodIssue, value: unknown) => Complaint) | undefined;
  return (
    say?.(issue, value) ?? {
      message: `cannot be used: it is ${describe(value)}`,
      hint: 'See the document format for what belongs here.',
    }
  );
}
