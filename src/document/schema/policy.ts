import * as z from 'zod/mini';
import { courtCase } from './case.js';
import { commentary } from './commentary.js';
import { correction } from './correction.js';
import { day } from './date.js';
import { event } from './event.js';
import { extension } from './extension.js';
import { facet } from './facet.js';
import { feedback } from './feedback.js';
import { identifier } from './identifier.js';
import { named } from './named.js';
import { note } from './note.js';
import { revision } from './revision.js';
import { richText } from './rich-text.js';
import { source } from './source.js';
import { span } from './span.js';
import { status } from './status.js';
import { filledText, lang, text, urlSafe } from './text.js';
import { translation } from './translation.js';
import { version } from './version.js';

/** The whole document, format 1, as it is written. */
export const policy = named('document', {
  $schema: z.optional(text),
  version: z.optional(version),
  id: z.optional(urlSafe),
  lang: z.optional(lang),
  title: filledText,
  summary: z.optional(richText),
  badges: z.optional(z.array(text)),
  identifiers: z.optional(z.array(identifier)),
  facets: z.optional(z.array(facet)),
  status: z.optional(z.array(status)),
  spans: z.optional(z.array(span)),
  cases: z.optional(z.array(courtCase)),
  events: z.array(event),
  commentary: z.optional(z.array(commentary)),
  notes: z.optional(z.record(text, note)),
  source: z.optional(source),
  feedback: z.optional(feedback),
  corrections: z.optional(z.array(correction)),
  revisions: z.optional(z.array(revision)),
  asOf: z.optional(day),
  translations: z.optional(z.record(lang, translation)),
  ext: z.optional(extension),
});
