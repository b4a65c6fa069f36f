import { issueAt, type Complaint, type Issue, type Key, type Severity } from '../issue.js';
import type { Limits } from '../limits.js';

/** Beyond this number only events that are left out are recorded, so that readers see all of them counted. */
export const MOST_ISSUES = 10_000;
/** What a property or entry takes at least beside its value's text: a comma or colon, and a digit. */
export const LEAST_BYTES = 2;

/** How far the reading of one document has come. */
export interface ReadState {
  readonly limits: Limits;
  /** Whether the document was made here, of JSON: nobody else holds it, and it may be kept and changed as it is. */
  readonly owned: boolean;
  readonly issues: Issue[];
  /** The way to the value that is read now. */
  readonly path: Key[];
  /** The indexes that the entries of a list had before others were left out of it. */
  readonly sourceIndexes: Map<unknown, readonly number[]>;
  /** The least number of bytes that the JSON of what was read so far takes. */
  bytes: number;
}

/** Thrown when a document is larger than its limit; never leaves `parse`. */
export class TooLarge extends Error {}

export function readState(limits: Limits, owned = false): ReadState {
  return { limits, owned, issues: [], path: [], sourceIndexes: new Map(), bytes: 0 };
}

/** Refuses the value that is read now: reports it, and gives the `undefined` that stands for it. */
export function refuse(state: ReadState, complaint: Complaint): unknown {
  report(state, complaint);
  return undefined;
}

/** Records a complaint about the value that is read now. */
export function report(state: ReadState, complaint: Complaint, severity: Severity = 'error'): void {
  if (!isFull(state)) state.issues.push(issueAt(state.path, complaint, severity));
}

/** Records a complaint about a property of the object that is read now. */
export function reportField(state: ReadState, key: string, complaint: Complaint): void {
  state.path.push(key);
  report(state, complaint);
  state.path.pop();
}

/** Whether a further issue would not be recorded. */
function isFull({ issues, path }: ReadState): boolean {
  return issues.length >= MOST_ISSUES && !(path.length === 2 && path[0] === 'events');
}

/** Counts what the JSON of a value takes at least. */
export function spend(state: ReadState, bytes: number): void {
  state.bytes += bytes;
  if (state.bytes > state.limits.bytes) throw new TooLarge();
}

/** Whether a value at this depth lies too deep; reported when it does. */
export function isTooDeep(state: ReadState, depth: number): boolean {
  const { limits } = state;
  if (depth < limits.depth) return false;
  report(state, {
    message: `lies too deep: ${limits.depth} objects and lists inside each other are read`,
    hint: 'Check whether the document was nested by mistake.',
  });
  return true;
}
