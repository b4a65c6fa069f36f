import * as z from 'zod/mini';
import { day, edtf } from './date.js';
import { documentLink } from './document-link.js';
import { extension } from './extension.js';
import { media } from './media.js';
import { named, orNull } from './named.js';
import { richText } from './rich-text.js';
import { filledText, text, urlSafe } from './text.js';

const actor = named('person', { name: text, role: z.optional(text) });

const relation = named('relation', { type: text, target: text, certainty: z.optional(text) });

export const event = named(
  'event',
  {
    date: orNull(edtf),
    dateText: z.optional(filledText),
    title: filledText,
    id: z.optional(urlSafe),
    kind: z.optional(text),
    kindLabel: z.optional(text),
    body: z.optional(richText),
    documents: z.optional(z.array(documentLink)),
    cases: z.optional(z.union([text, z.array(text)])),
    outlet: z.optional(text),
    actors: z.optional(z.array(actor)),
    notes: z.optional(z.array(text)),
    related: z.optional(z.array(relation)),
    reliability: z.optional(z.enum(['confirmed', 'reported', 'alleged'])),
    key: z.optional(z.boolean()),
    lane: z.optional(filledText),
    tags: z.optional(z.array(text)),
    media: z.optional(z.array(media)),
    added: z.optional(day),
    updated: z.optional(day),
    ext: z.optional(extension),
  },
  'dated',
);
