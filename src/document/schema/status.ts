import * as z from 'zod/mini';
import { day } from './date.js';
import { named } from './named.js';
import { text } from './text.js';

// A value that cannot be used never becomes null: that would say that the source lists none.
export const status = named('status', {
  label: text,
  value: z.nullable(text),
  asOf: z.optional(day),
  source: z.optional(text),
  scope: z.optional(text),
});

/** What a source asserts, verbatim. `value: null`: the source lists none, which is not "no effect". */
export type PolicyStatus = z.output<typeof status>;
