import * as z from 'zod/mini';
import { named } from './named.js';
import { text } from './text.js';

export const facet = named('facet', { label: text, values: z.array(text) });

/** A label and its values: subject matter, agencies. */
export type PolicyFacet = z.output<typeof facet>;
