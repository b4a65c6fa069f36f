import * as z from 'zod/mini';
import { day } from './date.js';
import { link } from './link.js';
import { named, orNull } from './named.js';
import { count, lang, text } from './text.js';

export const documentLink = named('document', {
  label: text,
  url: orNull(link),
  type: z.optional(text),
  date: z.optional(day),
  publisher: z.optional(text),
  mediaType: z.optional(text),
  pages: z.optional(count),
  bytes: z.optional(count),
  lang: z.optional(lang),
  archiveUrl: z.optional(link),
  missing: z.optional(text),
});

/** A document behind an event. `url: null` is shown as text; `missing` says why. */
export type PolicyDocument = z.output<typeof documentLink>;
