import { parseEdtf, readDay } from '../../dates/index.js';
import type { Complaint } from '../issue.js';
import { checkLink } from './link.js';
import { checkEmail, checkFilled, checkLang, checkSha256, checkTimeZone, checkUrlSafe } from './text.js';

/** The version of the document format that this library reads. */
export const FORMAT_VERSION = 1;

/** What a text must be, beside a text, by the name that schemas and forms call it. */
export const TEXT_RULES = {
  link: checkLink,
  edtf: checkEdtf,
  day: checkDay,
  'edtf-or-open': checkEdtfOrOpen,
  filled: checkFilled,
  'url-safe': checkUrlSafe,
  lang: checkLang,
  email: checkEmail,
  'time-zone': checkTimeZone,
  sha256: checkSha256,
} satisfies Record<string, (value: string) => Complaint | null>;

export const NUMBER_RULES = { count: checkCount, version: checkVersion } satisfies Record<
  string,
  (value: number) => Complaint | null
>;

export type TextRule = keyof typeof TEXT_RULES;
export type NumberRule = keyof typeof NUMBER_RULES;

/** What the fields of an object must be together, and the field that is to blame when they are not. */
export interface ObjectRule {
  readonly field: string;
  readonly check: (object: Readonly<Record<string, unknown>>) => Complaint | null;
}

export const OBJECT_RULES = {
  dated: {
    field: 'date',
    check: ({ date, dateText }) =>
      date === null && dateText === undefined
        ? {
            message: 'is null, and there is no "dateText" to show in its place',
            hint: 'Write the date, or say in "dateText" what is known of it.',
          }
        : null,
  },
} satisfies Record<string, ObjectRule>;

export type ObjectRuleName = keyof typeof OBJECT_RULES;

const FORMS = 'Write the date as 2025-03-07, 2025-03 or 2025.';

/** A date or an interval in EDTF. */
function checkEdtf(value: string): Complaint | null {
  if (readDay(value)) return null;
  const date = parseEdtf(value);
  return date.type === 'error' ? { message: date.message, hint: date.hint ?? FORMS } : null;
}

/** A date or date-time in EDTF, not an interval. */
function checkDay(value: string): Complaint | null {
  return value.includes('/')
    ? { message: 'is an interval, and one date is expected', hint: FORMS }
    : checkEdtf(value);
}

/** A date or an interval in EDTF, or `".."`. */
function checkEdtfOrOpen(value: string): Complaint | null {
  return value === '..' ? null : checkEdtf(value);
}

/** A number of things: pages, bytes, pixels. */
function checkCount(value: number): Complaint | null {
  if (Number.isInteger(value) && value >= 0) return null;
  return {
    message: `should be a whole number of 0 or more, and is ${value}`,
    hint: 'Correct it, or leave it out.',
  };
}

export function checkVersion(value: number): Complaint | null {
  if (value === FORMAT_VERSION) return null;
  return {
    message: `is version ${value} of the document format, and this library reads version ${FORMAT_VERSION}`,
    hint: 'Use a newer release of policy-timeline, or write 1.',
  };
}
