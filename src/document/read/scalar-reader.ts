import * as z from 'zod/mini';
import { isFull, report, spend, type Read, type Reading } from './reading.js';
import { sentence } from './sentence.js';

/** Reads a text, number, boolean or one of some words, as zod checks it. */
export function scalarReader(schema: z.core.$ZodType): Read {
  const isAnyText = isUncheckedText(schema);
  return (value, at) => {
    if (typeof value === 'string') {
      if (!fits(value, at)) return undefined;
      if (isAnyText) return value;
    }
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    // zod makes its issues when they are asked for, which is most of the work.
    const [issue] = isFull(at) ? [] : result.error.issues;
    if (issue) report(at, sentence(issue, value));
    return undefined;
  };
}

/** Most values are texts without a rule, which need no call of zod. */
function isUncheckedText(schema: z.core.$ZodType): boolean {
  const { type, checks = [] } = schema._zod.def;
  return type === 'string' && checks.length === 0;
}

/** Whether a text is short enough; reported when not. */
export function fits(text: string, at: Reading): boolean {
  spend(at, text.length);
  if (text.length <= at.limits.text) return true;
  report(at, {
    message: `is too long: ${text.length} characters, and ${at.limits.text} are read`,
    hint: 'Shorten it, or put it in a document and link to that.',
  });
  return false;
}
