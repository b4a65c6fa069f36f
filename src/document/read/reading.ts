import type { Complaint, Issue, Key, Severity } from '../issue.js';
import type { Limits } from '../limits.js';
import { pointer } from '../pointer.js';
import { cut } from '../words.js';

/** Beyond this number only events that are left out are recorded, so that readers see all of them counted. */
const MOST_ISSUES = 10_000;
const LONGEST_PLACE = 120;
/** What a property or entry takes at least beside its value's text: a comma or colon, and a digit. */
export const LEAST_BYTES = 2;

/** A document on its way through the readers. */
export interface Reading {
  readonly limits: Limits;
  /** Whether it was made here, of JSON: nobody else holds it, and it may be kept and changed as it is. */
  readonly owned: boolean;
  readonly issues: Issue[];
  /** The place that is read now. */
  readonly path: Key[];
  /** Where the entries of a list stood before others were left out of it. */
  readonly places: Map<unknown, readonly number[]>;
  /** The least number of bytes that the JSON of what was read so far takes. */
  bytes: number;
}

/** Reads a foreign value. `undefined` when it cannot be used, which is reported by then. */
export type Read = (value: unknown, at: Reading) => unknown;

/** Thrown when a document is larger than its limit; never leaves `parse`. */
export class TooLarge extends Error {}

export function startReading(limits: Limits, owned = false): Reading {
  return { limits, owned, issues: [], path: [], places: new Map(), bytes: 0 };
}

/** Refuses the value that is read now: reports it, and gives the `undefined` that stands for it. */
export function refuse(at: Reading, complaint: Complaint): unknown {
  report(at, complaint);
  return undefined;
}

/** Records a complaint about the place that is read now. */
export function report(at: Reading, complaint: Complaint, severity: Severity = 'error'): void {
  if (isFull(at)) return;
  const path = pointer(at.path);
  const place = path.length > LONGEST_PLACE ? cut(path) : path;
  const { message, hint } = complaint;
  at.issues.push({
    severity,
    path,
    message: place === '' ? `The document ${message}` : `${place}: ${message}`,
    hint,
  });
}

/** Whether a further issue would not be recorded. */
export function isFull({ issues, path }: Reading): boolean {
  return issues.length >= MOST_ISSUES && !(path.length === 2 && path[0] === 'events');
}

/** Counts what the JSON of a value takes at least. */
export function spend(at: Reading, bytes: number): void {
  at.bytes += bytes;
  if (at.bytes > at.limits.bytes) throw new TooLarge();
}
