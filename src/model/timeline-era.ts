import { readDay } from '../dates/index.js';
import type { Policy, PolicyEra } from '../document/index.js';

/** A time that events lie in. It is no state: it says nothing about the policy. */
export interface TimelineEra {
  readonly source: PolicyEra;
  /** UTC milliseconds, as far as its dates allow; Infinity where its end is open. */
  readonly start: number;
  readonly end: number;
}

/** The eras of a policy that have a place among the dates, in the order of the document. */
export function timelineEras({ eras = [] }: Policy): TimelineEra[] {
  return eras.flatMap((source) => {
    const [start, end] = [readDay(source.start)?.start, readDay(source.end)?.end];
    return start !== undefined && end !== undefined && start < end ? [{ source, start, end }] : [];
  });
}
