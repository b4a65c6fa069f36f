import * as z from 'zod/mini';
import { day } from './date.js';
import { extension } from './extension.js';
import { link } from './link.js';
import { named, orNull } from './named.js';
import { filledText, text } from './text.js';

const alias = named('alias', { text: filledText, sic: z.optional(z.boolean()) });

const court = named('court', { id: z.optional(text), label: text });

const parent = named('parent', { case: text, type: text });

const caseLink = named('link', { label: text, url: orNull(link), rel: z.optional(text) });

const posture = named('posture', { value: text, asOf: z.optional(day), source: z.optional(text) });

export const courtCase = named('case', {
  id: filledText,
  name: filledText,
  aliases: z.optional(z.array(alias)),
  court: z.optional(court),
  docket: z.optional(z.union([text, z.array(text)])),
  judges: z.optional(z.array(text)),
  parent: z.optional(parent),
  family: z.optional(text),
  links: z.optional(z.array(caseLink)),
  posture: z.optional(posture),
  ext: z.optional(extension),
});
