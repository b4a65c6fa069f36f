import { parse, type Issue, type Limits, type Policy } from '../document/index.js';
import { createTimeline, type Timeline } from './timeline.js';

/** A document as read: its timeline, unless it has none to show, and what was wrong with it. */
export interface Reading {
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
}

/** Readings by the policy that they gave, so that elements which share one do not read it again. */
const readings = new WeakMap<Policy, Reading>();

/** Reads anything as a policy document. Never throws. */
export function readTimeline(input: unknown, limits?: Partial<Limits>): Reading {
  const known = typeof input === 'object' && input !== null ? readings.get(input as Policy) : undefined;
  return known ?? readingOf(parse(input, limits));
}

/** Makes the reading of a parsed document. */
export function readingOf({ policy, issues }: ReturnType<typeof parse>): Reading {
  const reading: Reading = { timeline: policy && createTimeline(policy), issues };
  if (policy) readings.set(policy, reading);
  return reading;
}
