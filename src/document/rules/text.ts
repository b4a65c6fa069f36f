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

/** A time zone by its IANA name. Only some engines take "+02:00" for one, so none does here. */
export function checkTimeZone(value: string): Complaint | null {
  if (/^[a-z]/i.test(value) && isKnownZone(value)) return null;
  return {
    message: `${quote(value)} is not a time zone that is known here`,
    hint: 'Write an IANA name, such as "America/New_York" or "UTC".',
  };
}

/** A SHA-256 in hex digits. */
export function checkSha256(value: string): Complaint | null {
  if (/^[\da-f]{64}$/i.test(value)) return null;
  return {
    message: `${quote(value)} is not a SHA-256`,
    hint: 'Write its 64 hex digits (0 to 9, a to f) and nothing else, or leave it out.',
  };
}

function isKnownZone(timeZone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
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
