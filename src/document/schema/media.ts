import * as z from 'zod/mini';
import { imageLink, link } from './link.js';
import { named } from './named.js';
import { count, text } from './text.js';

export const media = named('image', {
  url: imageLink,
  alt: text,
  caption: z.optional(text),
  credit: z.optional(text),
  link: z.optional(link),
  width: z.optional(count),
  height: z.optional(count),
});

/** An image. An empty `alt` means that it is decorative; sizes are in CSS pixels. */
export type PolicyMedia = z.output<typeof media>;
