import * as z from 'zod/mini';
import { day } from './date.js';
import { named } from './named.js';
import { text } from './text.js';

export const correction = named('correction', { date: day, text, targets: z.optional(z.array(text)) });

/** What was corrected, and when; `targets` are ids. */
export type PolicyCorrection = z.output<typeof correction>;
