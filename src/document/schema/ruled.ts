import type * as z from 'zod/mini';
import { NUMBER_RULES, TEXT_RULES, type NumberRule, type TextRule } from '../rules/index.js';
import { complain } from './complain.js';
import { meta } from './meta.js';

/** A text that must keep a rule. zod keeps it too, so that schema and reader come to the same verdict. */
export function ruledText(schema: z.ZodMiniString<string>, rule: TextRule): z.ZodMiniString<string> {
  const ruled = schema.check(complain(TEXT_RULES[rule]));
  meta.set(ruled, { rule });
  return ruled;
}

/** Likewise a number. */
export function ruledNumber(schema: z.ZodMiniNumber<number>, rule: NumberRule): z.ZodMiniNumber<number> {
  const ruled = schema.check(complain(NUMBER_RULES[rule]));
  meta.set(ruled, { rule });
  return ruled;
}
