import * as z from 'zod/mini';
import { ruledNumber, ruledText } from './field.js';

/** Plain text; markup in it is text. */
export const text = z.string();

export const texts = z.array(text);

/** Where there is mostly one, without brackets around it. */
export const oneOrSeveral = z.union([text, texts]);

/** A text that has something to show. */
export const filledText = ruledText('filled');

/** Names, mostly one. */
export const oneOrSeveralFilled = z.union([filledText, z.array(filledText)]);

/** A text that can stand after `#` in an address. */
export const urlSafe = ruledText('url-safe');

/** A date or an interval in EDTF (ISO 8601-2:2019, annex A): `2025-03`, `2025-02/2025-04-10`, `2019~`. */
export const edtf = ruledText('edtf', {
  id: 'date',
  examples: ['2025-03-07', '2025-03', '2025', '2025-02/2025-04-10', '2025-02/..', '2025~', '202X'],
});

/** A date or date-time in EDTF, not an interval. */
export const day = ruledText('day', { id: 'day', examples: ['2025-03-07', '2025-03', '2025-03-07T09:30:00-05:00'] });

/** A date or an interval in EDTF, or `".."`: the source says that it is open. */
export const edtfOrOpen = ruledText('edtf-or-open', { id: 'dateOrOpen', examples: ['..', '2025-03-07', '2025-03'] });

/** A relative address, or one of the schemes `http:`, `https:` and `mailto:`. */
export const link = ruledText('link', { id: 'link' });

/** A BCP 47 language tag that browsers accept. */
export const lang = ruledText('lang', { id: 'language', examples: ['en', 'es-MX', 'ar'] });

export const email = ruledText('email');

/** A time zone by its IANA name, which `Intl` must know. */
export const timeZone = ruledText('time-zone', { id: 'timeZone', examples: ['America/New_York', 'UTC'] });

/** A SHA-256 in hex digits, large or small: it is shown and kept as it was published. */
export const sha256 = ruledText('sha256');

/** Whether something is so. */
export const flag = z.boolean();

/** A number of things: pages, bytes, pixels. */
export const count = ruledNumber('count');

/** A version of the document format. */
export const version = ruledNumber('version');

/** Anything else, by reverse-DNS keys; kept as it is. */
export const extension = z.record(text, z.unknown());
