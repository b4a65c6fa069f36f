import * as z from 'zod/mini';
import { object, optional, required, says } from './field.js';
import { flag, lang, link, text } from './values.js';

export const inline = says(
  z.union([
    text,
    object('piece of text', {
      text: required(text, 'The words.'),
      href: optional(link, 'Where they lead.'),
      em: optional(flag, 'Whether they are stressed.'),
      strong: optional(flag, 'Whether they are important.'),
      quote: optional(flag, 'Whether they are quoted.'),
      lang: optional(lang, 'Their language, where it differs.'),
    }),
  ]),
  { id: 'inline' },
);

export const paragraph = z.union([text, z.array(inline)]);

export const points = says(
  object('paragraph', {
    list: required(z.array(paragraph), 'The points.'),
    ordered: optional(flag, 'Whether they are numbered.'),
  }),
  { id: 'list', description: 'Points, each a paragraph.' },
);

export const richText = says(
  z.union([
    text,
    z.array(z.union([paragraph, points])),
    object('text', { html: required(text, 'HTML, of which text, links, emphasis, quotations and lists are kept.') }),
  ]),
  { id: 'richText' },
);

/** A run of text, plain or with a link, emphasis, quotation or language. */
export type Inline = z.output<typeof inline>;

/** A string, or a list of runs. */
export type Paragraph = z.output<typeof paragraph>;

/** Points, each a paragraph. */
export type List = z.output<typeof points>;

export type Block = Paragraph | List;

/** Plain text with blank lines between paragraphs, blocks, or the HTML of a CMS. */
export type RichText = z.output<typeof richText>;
