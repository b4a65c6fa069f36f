import * as z from 'zod/mini';
import { quote } from '../words.js';
import { complain } from './complain.js';

/** Plain text; markup in it is text. */
export const text = z.string();

/** A text that has something to show. */
export const filledText = z
  .string()
  .check(
    complain((value) =>
      /\S/.test(value) ? null : { message: 'is blank', hint: 'Write something in it, or leave it out.' },
    ),
  );

/** A text that can stand after `#` in an address. */
export const urlSafe = z
  .string()
  .check(
    complain((value) =>
      /^[\p{L}\p{M}\p{N}\-._~:@/]+$/u.test(value)
        ? null
        : {
            message: `${quote(value)} cannot be part of an address`,
            hint: 'Use letters, digits and hyphens: "order-1".',
          },
    ),
  );

/** A BCP 47 language tag that browsers accept. */
export const lang = z
  .string()
  .check(
    complain((value) =>
      isLanguageTag(value)
        ? null
        : {
            message: `${quote(value)} is not a language tag`,
            hint: 'Write a BCP 47 tag, such as "en", "es-MX" or "ar".',
          },
    ),
  );

/** A number of things: pages, bytes, pixels. */
export const count = z
  .number()
  .check(
    complain((value) =>
      Number.isInteger(value) && value >= 0
        ? null
        : {
            message: `should be a whole number of 0 or more, and is ${value}`,
            hint: 'Correct it, or leave it out.',
          },
    ),
  );

export const email = z
  .string()
  .check(
    complain((value) =>
      /^[^\s@<>?&,;:"]+@[^\s@<>?&,;:"]+$/.test(value)
        ? null
        : {
            message: `${quote(value)} is not an email address`,
            hint: 'Write one address, such as "desk@example.org".',
          },
    ),
  );

// Browsers take words of five to eight letters ("english") for languages; none is registered.
function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(?![a-z])/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
