import type { Complaint } from '../issue.js';
import { quote } from '../words.js';

const SPACE = 0x20;
const DELETE = 0x7f;

/** A text that has something to show. */
export function checkFilled(value: string): Complaint | null {
  const first = value.charCodeAt(0);
  // Nearly every text begins with a letter of ASCII, and is told in a moment.
  return (first > SPACE && first < DELETE) || /\S/.test(value) ? null : { message: 'is blank', hint: 'Write something in it, or leave it out.' };
}

/** A text that can stand after `#` in an address. */
export function checkUrlSafe(value: string): Complaint | null {
  if (/^[\w\-.~:@/]+$/.test(value) || /^[\p{L}\p{M}\p{N}\-._~:@/]+$/u.test(value)) return null;
  return {
    message: `${quote(value)} cannot be part of an address`,
    hint: 'Use letters, digits and hyphens: "order-1".',
  };
}

/** A BCP 47 language tag that browsers accept. */
export function checkLang(value: string): Complaint | null {
  if (isLanguageTag(value)) return null;
  return {
    message: `${quote(value)} is not a language tag`,
    hint: 'Write a BCP 47 tag, such as "en", "es-MX" or "ar".',
  };
}

export function checkEmail(value: string): Complaint | null {
  if (/^[^\s@<>?&,;:"]+@[^\s@<>?&,;:"]+$/.test(value)) return null;
  return {
    message: `${quote(value)} is not an email address`,
    hint: 'Write one address, such as "desk@example.org".',
  };
}

// Browsers take words of five to eight letters ("english") for languages; none is registered.
function isLanguageTag(value: string): boolean {
  if (!/^[a-z]{2,3}(?![a-z])/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
