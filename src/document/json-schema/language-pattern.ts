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
export const LANGUAGE_PATTERN =
  `[a-zA-Z]{2,3}${REST_OF_LANGUAGE}(?:${LOCALE_EXTENSION}|${TRANSFORM_EXTENSION}|${OTHER_EXTENSION})*(?:${PRIVATE_USE})?`;
