import * as z from 'zod/mini';
import { edtf } from './date.js';
import { link } from './link.js';
import { named } from './named.js';
import { richText } from './rich-text.js';
import { filledText, text } from './text.js';

export const commentary = named('commentary', {
  date: z.optional(edtf),
  title: filledText,
  outlet: z.optional(text),
  body: z.optional(richText),
  url: z.optional(link),
  linkText: z.optional(text),
});

/** An article about the policy, which is no event of it. */
export type PolicyCommentary = z.output<typeof commentary>;
