import type { Complaint } from '../issue.js';
import { checkDay, checkEdtf, checkEdtfOrOpen } from './date.js';
import { checkImageLink, checkLink } from './link.js';
import { checkCount, checkVersion } from './number.js';
import { checkEmail, checkFilled, checkLang, checkUrlSafe } from './text.js';

/** What a text must be, beside a text, by the name that schemas and forms call it. */
export const TEXT_RULES = {
  link: checkLink,
  'image-link': checkImageLink,
  edtf: checkEdtf,
  day: checkDay,
  'edtf-or-open': checkEdtfOrOpen,
  filled: checkFilled,
  'url-safe': checkUrlSafe,
  lang: checkLang,
  email: checkEmail,
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
