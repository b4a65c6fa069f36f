import { isPlainObject } from '../../../document/index.js';

type Json = Readonly<Record<string, unknown>>;

/** What is true of an object. */
export type Test = (value: Json) => boolean;

/** A field that is there, or what is true of an object. */
export type Mark = string | Test;

/** Objects of a list that are looked at. */
const MOST_LOOKED_AT = 20;

export const all = (...marks: readonly Mark[]): Test => atLeast(marks.length, ...marks);
export const any = (...marks: readonly Mark[]): Test => atLeast(1, ...marks);

export function atLeast(least: number, ...marks: readonly Mark[]): Test {
  return (value) => marks.filter((mark) => (typeof mark === 'string' ? Object.hasOwn(value, mark) : mark(value))).length >= least;
}

/** A field is a text of this kind, or a number written so. */
export function matches(key: string, pattern: RegExp): Test {
  return (value) => ['string', 'number'].includes(typeof value[key]) && pattern.test(String(value[key]));
}

/** A field holds such an object, or a list with one. */
export function holds(key: string, mark: Mark): Test {
  const test = all(mark);
  return (value) => isOf(value[key], test);
}

/** A value is such an object, or a list with one. */
export function isOf(value: unknown, test: Test): boolean {
  return listed(value).some((item) => isPlainObject(item) && test(item));
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_LOOKED_AT) : [value];
}
