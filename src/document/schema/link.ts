import * as z from 'zod/mini';
import { ruledText } from './ruled.js';

/** A relative address, or one of the schemes `http:`, `https:` and `mailto:`. */
export const link = ruledText(z.string(), 'link');

/** A relative address, or one of the scheme `https:`. */
export const imageLink = ruledText(z.string(), 'image-link');
