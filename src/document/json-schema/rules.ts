import { DATE_PATTERN, INTERVAL_PATTERN } from '../../dates/index.js';
import { FORMAT_VERSION, type NumberRule, type ObjectRuleName, type TextRule } from '../rules/rules.js';

/** A schema, or a part of one, in the words of JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SCRIPT = '-[a-zA-Z]{4}';
const REGION = String.raw`-(?:[a-zA-Z]{2}|\d{3})`;
const VARIANT = String.raw`-(?:[a-zA-Z\d]{5,8}|\d[a-zA-Z\d]{3})`;
const REST_OF_LANGUAGE = `(?:${SCRIPT})?(?:${REGION})?(?:${VARIANT})*`;

const WORD = String.raw`-[a-zA-Z\d]{3,8}`;
const KEYWORD = String.raw`-[a-zA-Z\d][a-zA-Z](?:${WORD})*`;
const FIELD = String.raw`-[a-zA-Z]\d(?:${WORD})+`;
const TAGGED_LANGUAGE = `-(?:[a-zA-Z]{2,3}|[a-zA-Z]{5,8})${REST_OF_LANGUAGE}`;

const LOCALE_EXTENSION = `-[uU](?:(?:${KEYWORD})+|(?:${WORD})+(?:${KEYWORD})*)`;
const TRANSFORM_EXTENSION = `-[tT](?:${TAGGED_LANGUAGE}(?:${FIELD})*|(?:${FIELD})+)`;
const OTHER_EXTENSION = String.raw`-[\da-svwyzA-SVWYZ](?:-[a-zA-Z\d]{2,8})+`;
const PRIVATE_USE = String.raw`-[xX](?:-[a-zA-Z\d]{1,8})+`;

/**
 * A tag that `Intl.getCanonicalLocales` takes (ECMA-402, 6.2.1: `unicode_bcp47_locale_id` of Unicode Technical
 * Standard 35), of a language of two or three letters. That nothing is in it twice is left to the parser.
 */
const LANGUAGE_PATTERN =
  `[a-zA-Z]{2,3}${REST_OF_LANGUAGE}(?:${LOCALE_EXTENSION}|${TRANSFORM_EXTENSION}|${OTHER_EXTENSION})*(?:${PRIVATE_USE})?`;

/** What the URL Standard drops in front of an address, what else does not show there, and what it drops anywhere in it. */
const BEFORE = String.raw`[\u0000-\u0020]*`;
const UNSEEN = String.raw`[\s\p{C}]*`;
const INSIDE = String.raw`[\t\n\r]*`;

const FOREIGN_SCHEME = String.raw`[a-zA-Z][a-zA-Z\d+.\-\t\n\r]*:`;

/** An address that is relative or has one of some schemes, as browsers see it: `JaVa\nScript:` is a scheme too. */
function addressPattern(schemes: readonly string[]): string {
  return String.raw`^(?:${UNSEEN}(?:${schemes.map(inAnyCase).join('|')})|(?!${UNSEEN}${FOREIGN_SCHEME})${BEFORE}[^\u0000-\u0020])`;
}

function inAnyCase(scheme: string): string {
  return Array.from(`${scheme}:`, (letter) => `[${letter}${letter === ':' ? '' : letter.toUpperCase()}]`).join(INSIDE);
}

/** Where time zones lie. What lies there is left to the parser, which asks its engine. */
const AREAS = [
  'Africa', 'America', 'Antarctica', 'Arctic', 'Asia', 'Atlantic', 'Australia', 'Brazil', 'Canada', 'Chile', 'Etc', 'Europe',
  'Indian', 'Mexico', 'Pacific', 'US',
];
const ZONES = [
  'UTC', 'UCT', 'GMT', 'GMT0', 'GMT\\+0', 'GMT-0', 'Greenwich', 'Universal', 'Zulu', 'CET', 'EET', 'MET', 'WET', 'EST', 'MST',
  'HST', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT', 'Cuba', 'Egypt', 'Eire', 'GB', 'GB-Eire', 'Hongkong', 'Iceland', 'Iran',
  'Israel', 'Jamaica', 'Japan', 'Kwajalein', 'Libya', 'NZ', 'NZ-CHAT', 'Navajo', 'Poland', 'Portugal', 'PRC', 'ROC', 'ROK',
  'Singapore', 'Turkey', 'W-SU',
];
const ZONE_PATTERN = String.raw`(?:${AREAS.map(inEitherCase).join('|')})(?:/[\w+\-]+)+|${ZONES.map(inEitherCase).join('|')}`;

function inEitherCase(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}

const whole = (pattern: string): string => `^(?:${pattern})$`;

const TEXTS: Readonly<Record<TextRule, JsonSchema>> = {
  link: { pattern: addressPattern(['http', 'https', 'mailto']) },
  edtf: { pattern: whole(`${DATE_PATTERN}|${INTERVAL_PATTERN}`) },
  day: { pattern: whole(DATE_PATTERN) },
  'edtf-or-open': { pattern: whole(String.raw`\.\.|${DATE_PATTERN}|${INTERVAL_PATTERN}`) },
  filled: { pattern: String.raw`\S` },
  'url-safe': { pattern: String.raw`^[\p{L}\p{M}\p{N}\-._~:@/]+$` },
  lang: { pattern: whole(LANGUAGE_PATTERN) },
  email: { pattern: String.raw`^[^\s@<>?&,;:"]+@[^\s@<>?&,;:"]+$` },
  'time-zone': { pattern: whole(ZONE_PATTERN) },
  sha256: { pattern: String.raw`^[\da-fA-F]{64}$` },
};

const NUMBERS: Readonly<Record<NumberRule, JsonSchema>> = {
  count: { type: 'integer', minimum: 0 },
  version: { type: 'integer', enum: [FORMAT_VERSION] },
};

const OBJECTS: Readonly<Record<ObjectRuleName, JsonSchema>> = {
  dated: {
    if: { properties: { date: { type: 'null' } }, required: ['date'] },
    then: { properties: { dateText: { type: 'string' } }, required: ['dateText'] },
  },
};

/** What each rule of src/document/rules is in JSON Schema; a test holds the two to the same verdict. */
export const RULES = { ...TEXTS, ...NUMBERS, ...OBJECTS };
