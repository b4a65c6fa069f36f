import * as z from 'zod/mini';
import { link } from './link.js';
import { named } from './named.js';
import { email, text } from './text.js';

export const feedback = named('feedback', {
  text: z.optional(text),
  email: z.optional(email),
  url: z.optional(link),
});

/** Where corrections go. */
export type PolicyFeedback = z.output<typeof feedback>;
