import type { ObjectRule } from '../rules/index.js';
import type { OptionalReader } from './take.js';

/** A known field of an object. */
export interface Field extends OptionalReader {
  readonly required: boolean;
  /** Stands in for a value that is missing or cannot be used. */
  readonly fallback: null | undefined;
}

/** What an object is made of, taken from its form. */
export interface ObjectPlan {
  readonly noun: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly rule: ObjectRule | undefined;
}

/** An object in the making, with the known fields that were there and could not be used. */
export interface Draft {
  readonly object: Record<string, unknown>;
  /** Made when needed: nearly every object does without. */
  refused?: Set<string>;
}

export function markRefused(draft: Draft, key: string): void {
  draft.refused ??= new Set();
  draft.refused.add(key);
}
