import * as z from 'zod/mini';
import { ruledNumber, ruledText } from './ruled.js';

/** Plain text; markup in it is text. */
export const text = z.string();

/** A text that has something to show. */
export const filledText = ruledText(z.string(), 'filled');

/** A text that can stand after `#` in an address. */
export const urlSafe = ruledText(z.string(), 'url-safe');

/** A BCP 47 language tag that browsers accept. */
export const lang = ruledText(z.string(), 'lang');

/** A number of things: pages, bytes, pixels. */
export const count = ruledNumber(z.number(), 'count');

export const email = ruledText(z.string(), 'email');
