import * as z from 'zod/mini';
import { day } from './date.js';
import { named } from './named.js';
import { text } from './text.js';

const change = named('change', { target: text, type: text });

export const revision = named('revision', { at: day, changes: z.array(change) });

/** What changed when, for "new since"; a target may be gone by now. */
export type PolicyRevision = z.output<typeof revision>;
