import * as z from 'zod/mini';
import { day } from './date.js';
import { named } from './named.js';
import { richText } from './rich-text.js';
import { text } from './text.js';

const eventTexts = named('translation', { title: z.optional(text), body: z.optional(richText) });

const noteTexts = named('translation', { text: z.optional(richText), short: z.optional(text) });

export const translation = named('translation', {
  origin: z.enum(['human', 'machine']),
  reviewed: z.optional(z.union([z.boolean(), day])),
  title: z.optional(text),
  summary: z.optional(richText),
  events: z.optional(z.record(text, eventTexts)),
  notes: z.optional(z.record(text, noteTexts)),
});

/** The texts of a policy in another language. What is missing falls back to the original. */
export type PolicyTranslation = z.output<typeof translation>;
