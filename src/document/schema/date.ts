import * as z from 'zod/mini';
import { ruledText } from './ruled.js';

/** A date or an interval in EDTF (ISO 8601-2:2019, annex A): `2025-03`, `2025-02/2025-04-10`, `2019~`. */
export const edtf = ruledText(z.string(), 'edtf');

/** A date or date-time in EDTF, not an interval. */
export const day = ruledText(z.string(), 'day');

/** A date or an interval in EDTF, or `".."`: the source says that it is open. */
export const edtfOrOpen = ruledText(z.string(), 'edtf-or-open');
