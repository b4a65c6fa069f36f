import { DATE_PATTERN, INTERVAL_PATTERN } from '../../dates/index.js';
import { FORMAT_VERSION, type NumberRule, type ObjectRuleName, type TextRule } from '../rules/index.js';
import type { JsonSchema } from './json-schema.js';
import { LANGUAGE_PATTERN } from './language-pattern.js';
import { addressPattern } from './address-pattern.js';

const whole = (pattern: string): string => `^(?:${pattern})$`;

/** What each rule of src/document/rules is in JSON Schema; a test holds the two to the same verdict. */
export const TEXTS: Readonly<Record<TextRule, JsonSchema>> = {
  link: { pattern: addressPattern(['http', 'https', 'mailto']) },
  'image-link': { pattern: addressPattern(['https']) },
  edtf: { pattern: whole(`${DATE_PATTERN}|${INTERVAL_PATTERN}`) },
  day: { pattern: whole(DATE_PATTERN) },
  'edtf-or-open': { pattern: whole(String.raw`\.\.|${DATE_PATTERN}|${INTERVAL_PATTERN}`) },
  filled: { pattern: String.raw`\S` },
  'url-safe': { pattern: String.raw`^[\p{L}\p{M}\p{N}\-._~:@/]+$` },
  lang: { pattern: whole(LANGUAGE_PATTERN) },
  email: { pattern: String.raw`^[^\s@<>?&,;:"]+@[^\s@<>?&,;:"]+$` },
};

export const NUMBERS: Readonly<Record<NumberRule, JsonSchema>> = {
  count: { type: 'integer', minimum: 0 },
  version: { type: 'integer', enum: [FORMAT_VERSION] },
};

export const OBJECTS: Readonly<Record<ObjectRuleName, JsonSchema>> = {
  dated: {
    if: { properties: { date: { type: 'null' } }, required: ['date'] },
    then: { properties: { dateText: { type: 'string' } }, required: ['dateText'] },
  },
};
