import type { JsonType } from './form/form.js';
import type { Complaint } from './issue.js';
import { describe, list } from './words.js';

/** What JSON types are called, and how they are written. */
const TYPES: Readonly<Record<JsonType, Complaint>> = {
  string: { message: 'text', hint: 'text in quotes: "…"' },
  number: { message: 'a number', hint: 'a number without quotes: 12' },
  boolean: { message: 'true or false', hint: 'true or false, without quotes' },
  array: { message: 'a list', hint: 'a list in square brackets: [ … ]' },
  object: { message: 'an object', hint: 'an object in braces: { … }' },
};

/** What to say of a value of none of the types that may stand there. */
export function wrongType(value: unknown, expected: readonly JsonType[]): Complaint {
  const types = expected.map((type) => TYPES[type]);
  const names = types.map(({ message }) => message);
  const spellings = types.map(({ hint }) => hint);
  return { message: `should be ${list(names, 'or')}, and is ${describe(value)}`, hint: `Write ${list(spellings, 'or')}.` };
}

/** What to say of a value that is none of some words. */
export function wrongWord(value: unknown, words: readonly string[]): Complaint {
  const choice = list(words.map((word) => `"${word}"`), 'or');
  return { message: `should be ${choice}, and is ${describe(value)}`, hint: `Write ${choice}.` };
}

export const MISSING: Complaint = { message: 'is missing', hint: 'It is required here: write it.' };
