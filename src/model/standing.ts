import { readDay } from '../dates/index.js';
import type { PolicyStatus } from '../document/index.js';
import { isDated, type TimelineEvent } from './timeline-event.js';
import type { TimelineSpan } from './timeline-span.js';
import type { Timeline } from './timeline.js';

/** Where a policy stands: what its document asserts, and nothing that is concluded from it. */
export interface Standing {
  /** The states that have begun and have no known end, the newest first. */
  readonly spans: readonly TimelineSpan[];
  /** What sources say in a word, those that list none left out. */
  readonly statuses: readonly (PolicyStatus & { readonly value: string })[];
  /** The last event that has come. */
  readonly latest: TimelineEvent | undefined;
  /** The states that are over or still to come, and that no case and no event tells. */
  readonly others: readonly TimelineSpan[];
}

/** From when on dates lie ahead, UTC milliseconds: where the document does not say when it was reviewed, from now on. */
export function scheduledFrom({ asOf }: Timeline, now: number = Date.now()): number {
  return asOf ?? now;
}

/** The last of these events that has come: not one without a date, which nobody can place. */
export function latestOf(events: readonly TimelineEvent[], now: number): TimelineEvent | undefined {
  return events.findLast((event) => isDated(event) && event.start < now);
}

/**
 * @param now what begins from this moment on is still to come, UTC milliseconds
 * @param asOf looks back at this moment: then the states count that had begun and were not over, and what sources had said by then
 */
export function standingOf({ policy, spans, events, byId }: Timeline, now: number, asOf: number | null = null): Standing {
  const stands = ({ start, end, ending }: TimelineSpan): boolean => (asOf === null ? ending !== 'known' && start < now : start < asOf && end > asOf);
  const isSaid = ({ asOf: said = '' }: PolicyStatus): boolean => asOf === null || (readDay(said)?.start ?? Infinity) < asOf;
  const isTold = (id = ''): boolean => byId.has(id);
  return {
    spans: spans.filter(stands).sort((one, other) => other.start - one.start),
    statuses: (policy.status ?? []).filter((status): status is Standing['statuses'][number] => Boolean(status.value) && isSaid(status)),
    latest: latestOf(events, asOf ?? now),
    others: spans.filter((span) => !stands(span) && span.case === undefined && !isTold(span.source.openedBy) && !isTold(span.source.closedBy)),
  };
}
