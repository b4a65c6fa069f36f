import type { Imported } from '../../src/convert/input/importer.js';

/** A text, number or boolean of a JSON value. */
export interface Leaf {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly path: string;
  /** "events[].text", as reports name fields. */
  readonly pattern: string;
  readonly patterns: readonly string[];
}

export function leavesOf(input: unknown): Leaf[];

/** Leaves of the input that are neither in the result nor in the report, as "/a/0/b = value". None may be. */
export function lostLeaves(input: unknown, imported: Imported): string[];

/**
 * Names of the fields that the report says are read or kept, though their value does not stand in the result as it
 * is: dates that were rewritten, words that became kinds. Worth pinning in a test.
 */
export function rewrittenFields(input: unknown, imported: Imported): string[];
