import * as z from 'zod/mini';
import { link } from './link.js';
import { named } from './named.js';
import { lang, text } from './text.js';

export const inlineSchema = z.union([
  text,
  named('piece of text', {
    text,
    href: z.optional(link),
    em: z.optional(z.boolean()),
    strong: z.optional(z.boolean()),
    quote: z.optional(z.boolean()),
    lang: z.optional(lang),
  }),
]);

const paragraphSchema = z.union([text, z.array(inlineSchema)]);

export const listSchema = named('paragraph', { list: z.array(paragraphSchema), ordered: z.optional(z.boolean()) });

export const richText = z.union([
  text,
  z.array(z.union([paragraphSchema, listSchema])),
  named('text', { html: text }),
]);

/** A run of text, plain or with a link, emphasis, quotation or language. */
export type Inline = z.output<typeof inlineSchema>;

/** A string, or a list of runs. */
export type Paragraph = z.output<typeof paragraphSchema>;

/** Points, each a paragraph. */
export type List = z.output<typeof listSchema>;

export type Block = Paragraph | List;

/** Plain text with blank lines between paragraphs, blocks, or the HTML of a CMS. */
export type RichText = z.output<typeof richText>;
