import * as z from 'zod/mini';
import { day, edtf, edtfOrOpen } from './date.js';
import { named } from './named.js';
import { filledText, text } from './text.js';

export const span = named('span', {
  track: z.enum(['instrument', 'restraint', 'posture', 'practice']),
  state: filledText,
  label: z.optional(text),
  start: edtf,
  end: z.optional(edtfOrOpen),
  openedBy: z.optional(text),
  closedBy: z.optional(text),
  case: z.optional(text),
  scope: z.optional(text),
  suspends: z.optional(text),
  basis: z.enum(['editorial', 'source']),
  asOf: z.optional(day),
  id: z.optional(filledText),
});

/** A state that lasts, as the document asserts it. Without `end` it is not known to have ended. */
export type PolicySpan = z.output<typeof span>;
