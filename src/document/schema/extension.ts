import * as z from 'zod/mini';
import { text } from './text.js';

/** Anything else, by reverse-DNS keys; kept as it is. */
export const extension = z.record(text, z.unknown());
