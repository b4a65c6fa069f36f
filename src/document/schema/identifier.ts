import * as z from 'zod/mini';
import { named } from './named.js';
import { text } from './text.js';

export const identifier = named('identifier', { scheme: text, value: text, label: z.optional(text) });

/** A number or name of the policy elsewhere: scheme "iptp", value "1583". */
export type PolicyIdentifier = z.output<typeof identifier>;
