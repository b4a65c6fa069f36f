import * as z from 'zod/mini';
import { day } from './date.js';
import { link } from './link.js';
import { named } from './named.js';
import { text } from './text.js';

export const source = named('source', {
  publisher: text,
  url: z.optional(link),
  cite: z.optional(text),
  license: z.optional(text),
  retrieved: z.optional(day),
});

/** Where the text of a policy comes from. */
export type PolicySource = z.output<typeof source>;
