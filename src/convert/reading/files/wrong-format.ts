import { isPlainObject } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { looksLike } from './looks-like.js';

/** Formats of JSON: what an importer is called, and what it reads ("a docket of …"). */
export interface JsonFormat {
  readonly name: string;
  readonly expected: string;
}

/** Whether a JSON value is of another format or holds no objects at all; the problem then says what it is, and what to do. */
export function isOther(value: unknown, { name, expected }: JsonFormat, ledger: Ledger): boolean {
  const seen = looksLike(value);
  if (seen && seen.name !== name) {
    ledger.problem('error', '', `The file seems to be of ${seen.label}`,
      seen.name === '' ? 'It is read as it is, and needs no import.' : `Import it as ${seen.name}.`);
    return true;
  }
  const kind = KINDS.find(([test]) => test(value))?.[1];
  if (kind !== undefined) ledger.problem('error', '', kind, `Give ${expected}.`);
  return kind !== undefined;
}

/**
 * Says what of an input is not read: where nothing else is, that the file is of no use; else of each place that it is
 * left out.
 */
export function reportOthers(places: readonly string[], areAll: boolean, expected: string, ledger: Ledger): void {
  if (areAll) return ledger.problem('error', '', `The file is not ${expected}`, `Give ${expected}.`);
  for (const place of places) ledger.problem('error', place, `is not ${expected}, and is left out`, `Give ${expected}.`);
}

/** Values in which there is no object to read. */
const KINDS: readonly (readonly [test: (value: unknown) => boolean, sentence: string])[] = [
  [(value) => value === undefined, 'There is nothing to read'],
  [(value) => Array.isArray(value) && value.length === 0, 'The list is empty, and there is nothing to read'],
  [(value) => isPlainObject(value) && Object.keys(value).length === 0, 'The object is empty, and there is nothing to read'],
  [(value) => Array.isArray(value) && !value.some(isPart), 'The file holds a list without any object'],
  [(value) => typeof value === 'string', 'The file holds nothing but a text'],
  [(value) => typeof value === 'number', 'The file holds nothing but a number'],
  [(value) => !isPart(value), 'The file holds no object'],
];

function isPart(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}
