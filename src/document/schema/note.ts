import * as z from 'zod/mini';
import { named } from './named.js';
import { richText } from './rich-text.js';
import { text } from './text.js';

export const note = named('note', { text: richText, short: z.optional(text) });

/** An explanation that several events share. */
export type Note = z.output<typeof note>;
