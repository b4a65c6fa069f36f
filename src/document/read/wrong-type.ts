import { describe, list } from '../words.js';
import type { Complaint } from '../issue.js';

/** JSON types and, of zod, their names in issues: what they are called, and how they are written. */
const TYPES: ReadonlyMap<string, Complaint> = new Map([
  ['string', { message: 'text', hint: 'text in quotes: "…"' }],
  ['number', { message: 'a number', hint: 'a number without quotes: 12' }],
  ['boolean', { message: 'true or false', hint: 'true or false, without quotes' }],
  ['array', { message: 'a list', hint: 'a list in square brackets: [ … ]' }],
  ['object', { message: 'an object', hint: 'an object in braces: { … }' }],
]);

/** What to say of a value of none of the types that a place takes. */
export function wrongType(value: unknown, expected: readonly string[]): Complaint {
  const types = expected.map((name) => TYPES.get(name) ?? { message: name, hint: name });
  const names = list(
    types.map(({ message }) => message),
    'or',
  );
  return {
    message: `should be ${names}, and is ${describe(value)}`,
    hint: `Write ${list(
      types.map(({ hint }) => hint),
      'or',
    )}.`,
  };
}
