import { readDay } from '../dates/index.js';
import { languageOf, type Policy } from '../document/index.js';
import { caseBook } from './case-book.js';
import { joinCases, type TimelineCase } from './timeline-case.js';
import { timelineEras, type TimelineEra } from './timeline-era.js';
import { timelineEvents, type TimelineEvent } from './timeline-event.js';
import { timelineSpans, type TimelineSpan } from './timeline-span.js';

/** A stretch of time: UTC milliseconds, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A policy as the chart, the list and the cards see it. */
export interface Timeline {
  readonly policy: Policy;
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  readonly byId: ReadonlyMap<string, TimelineEvent>;
  readonly cases: readonly TimelineCase[];
  readonly spans: readonly TimelineSpan[];
  readonly eras: readonly TimelineEra[];
  /** From the first known day to the last; null when nothing has a date. */
  readonly extent: Range | null;
  /** When the document was last reviewed, as the end of that day; null when it does not say. */
  readonly asOf: number | null;
  /** How far it is known: `asOf`, or the end of its last event; what begins later was still to come. */
  readonly knownTo: number;
  /** The language of a text, by what has it, the policy, the source of an event or a note, and its field: a translation may lack some. */
  readonly languageOf: (owner: object, field: string) => string | undefined;
}

/** Builds the domain model of a document that `parse` has read. */
export function createTimeline(policy: Policy): Timeline {
  const { cases, find } = caseBook(policy);
  const events = timelineEvents(policy, find);
  const spans = timelineSpans(policy, find);
  const asOf = readDay(policy.asOf ?? '', policy.timeZone)?.end ?? null;
  let byId: Map<string, TimelineEvent> | undefined;
  return {
    policy,
    events,
    /** Made when first asked for, which need not be before the first picture. */
    get byId() {
      return (byId ??= new Map(events.map((event) => [event.id, event])));
    },
    cases: joinCases(cases, find, events, spans),
    spans,
    eras: timelineEras(policy),
    extent: extentOf(events, spans, asOf),
    asOf,
    languageOf: (owner, field) => languageOf(policy, owner, field),
    knownTo: asOf ?? events.reduce((last, { end }) => (Number.isFinite(end) ? Math.max(last, end) : last), -Infinity),
  };
}

function extentOf(events: readonly TimelineEvent[], spans: readonly TimelineSpan[], asOf: number | null): Range | null {
  let start = Infinity;
  let end = -Infinity;
  const include = (moment: number): void => {
    if (!Number.isFinite(moment)) return;
    start = Math.min(start, moment);
    end = Math.max(end, moment);
  };
  for (const items of [events, spans]) {
    for (const item of items) {
      include(item.start);
      include(item.end);
    }
  }
  if (asOf !== null) include(asOf);
  return start <= end ? { start, end } : null;
}
