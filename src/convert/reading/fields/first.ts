import type { Fields } from './fields.js';

/** The text of the first of several fields that has one: what CourtListener, its search and courts call one thing. */
export function firstText(fields: Fields, keys: readonly string[], to: string): string | undefined {
  const key = keys.find((name) => fields.peek(name) !== undefined);
  return key === undefined ? undefined : fields.text(key, to);
}

/** The same of a number. */
export function firstNumber(fields: Fields, keys: readonly string[], to: string): number | undefined {
  const key = keys.find((name) => Number.isFinite(Number(fields.peek(name) ?? NaN)));
  return key === undefined ? undefined : fields.number(key, to);
}
