import { parse, type Issue, type Limits, type Policy } from '../document/index.js';
import { createTimeline, type Timeline } from './timeline.js';

/** A document as read: its timeline, unless it has none to show, and what was wrong with it. */
export interface TimelineReading {
  readonly timeline: Timeline | null;
  readonly issues: readonly Issue[];
}

/** What was read by the policy that came of it, so that elements which share one do not read it again. */
const known = new WeakMap<Policy, TimelineReading>();

/** Reads anything as a policy document. Never throws. */
export function readTimeline(input: unknown, limits?: Partial<Limits>): TimelineReading {
  const reading = typeof input === 'object' && input !== null ? known.get(input as Policy) : undefined;
  return reading ?? timelineReading(parse(input, limits));
}

interface TimelineSource {
  readonly policy: Policy | null;
  readonly issues: readonly Issue[];
}

/** Makes the reading of a parsed document. */
export function timelineReading({ policy, issues }: TimelineSource): TimelineReading {
  const reading: TimelineReading = { timeline: policy && createTimeline(policy), issues };
  if (policy) known.set(policy, reading);
  return reading;
}

/** The timeline of a policy that was made of one that was read, and is known from now on: cases are drawn from it alone. */
export function timelineOf(policy: Policy): Timeline {
  return timelineReading({ policy, issues: [] }).timeline as Timeline;
}
