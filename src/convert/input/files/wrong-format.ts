import { isPlainObject, list } from '../../../document/index.js';
import type { Ledger } from '../ledger.js';
import { kindsOf } from './json-kinds.js';
import { recordsIn } from './records-in.js';

/** Formats of JSON: what an importer is called, and what it reads ("a docket of …"). */
export interface JsonFormat {
  readonly name: string;
  readonly expected: string;
  /** Whether the caller said what to read in the file, so that it is taken for what he says. */
  readonly takesAny?: boolean;
}

/** What is to be done with a JSON value of other formats than the one that was named. */
export interface Advice {
  /** "seems to be of CourtListener". */
  readonly is: string | undefined;
  readonly hint: string;
}

/** What a JSON value seems to be, and what to do with it; of one that nobody knows, what else there is to do. */
export function adviceOn(value: unknown, otherwise: string): Advice {
  const kinds = kindsOf(value);
  const labels = list(kinds.map(({ label }) => label), 'or');
  if (kinds.some(({ name }) => name === '')) return { is: `seems to be of ${labels}`, hint: 'It is read as it is, and needs no import.' };
  if (kinds.length > 0) return { is: `seems to be of ${labels}`, hint: `Import it as ${list(kinds.map(({ name }) => name), 'or')}.` };
  return { is: undefined, hint: recordsIn(value) ? `${otherwise} ${AS_RECORDS}` : otherwise };
}

const AS_RECORDS = 'Any list of objects with dates can be imported as json, naming their fields: --map date="…" title="…".';

/** Whether a JSON value is of another format or holds no objects at all; the problem then says what it is, and what to do. */
export function isOther(value: unknown, { name, expected, takesAny = false }: JsonFormat, ledger: Ledger): boolean {
  const isOwn = takesAny || kindsOf(value).some((kind) => kind.name === name);
  const { is, hint } = isOwn ? { is: undefined, hint: '' } : adviceOn(value, `Give ${expected}.`);
  if (is !== undefined) {
    ledger.problem('error', '', `The file ${is}`, hint);
    return true;
  }
  const kind = WITHOUT_OBJECTS.find(([test]) => test(value))?.[1];
  if (kind !== undefined) ledger.problem('error', '', kind, `Give ${expected}.`);
  return kind !== undefined;
}

/** Says of JSON text that it is no table or page, and what it seems to be. */
export function reportJson(text: string, not: string, otherwise: string, ledger: Ledger): void {
  const { is, hint } = adviceOn(jsonIn(text), otherwise);
  ledger.problem('error', '', `The file is JSON${is === undefined ? '' : `, ${is}`}, ${not}`, hint);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Says what of an input is not read: where nothing else is, that the file is of no use; else of each place that it is
 * left out.
 */
export function reportOthers(places: readonly string[], areAll: boolean, expected: string, ledger: Ledger, value?: unknown): void {
  if (areAll) return ledger.problem('error', '', `The file is not ${expected}`, adviceOn(value, `Give ${expected}.`).hint);
  for (const place of places) ledger.problem('error', place, `is not ${expected}, and is left out`, `Give ${expected}.`);
}

/** Values in which there is no object to read. */
const WITHOUT_OBJECTS: readonly (readonly [test: (value: unknown) => boolean, sentence: string])[] = [
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
