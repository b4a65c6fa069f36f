import { readDay } from '../dates/index.js';
import { categoryOf, type Category, type Policy, type PolicyEvent } from '../document/index.js';
import type { CaseFinder } from './case-book.js';

/** An event as the timeline uses it. Texts stay in `source`, so that an event costs little beside its document. */
export interface TimelineEvent {
  readonly id: string;
  /** Place among all events, oldest first. */
  readonly index: number;
  readonly source: PolicyEvent;
  /** UTC milliseconds, half-open. ±Infinity for an end that is open or unknown; NaN for an event without a date. */
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  /** Ids of cases that the document holds. */
  readonly cases: readonly string[];
}

const UNDATED = { start: NaN, end: NaN };
const NO_CASES: readonly string[] = [];

/** All events, oldest first. Equal dates keep the order of the document; an event without a date stays behind the one above it. */
export function timelineEvents(policy: Policy, find: CaseFinder): TimelineEvent[] {
  let above = -Infinity;
  const rows = policy.events.map((source) => {
    const { start, end } = (source.date === null ? null : readDay(source.date)) ?? UNDATED;
    const key = sortKey(start, end, above);
    above = key;
    return { source, start, end, key };
  });
  rows.sort((a, b) => a.key - b.key || 0);
  return rows.map(({ source, start, end }, index) => ({
    id: source.id,
    index,
    source,
    start,
    end,
    category: categoryOf(source.kind),
    cases: caseIds(source, find),
  }));
}

/** Whether the chart can show it: a date is known at one end at least. */
export function isDated(event: TimelineEvent): boolean {
  return Number.isFinite(event.start) || Number.isFinite(event.end);
}

function sortKey(start: number, end: number, above: number): number {
  if (Number.isFinite(start)) return start;
  // The last moment of it: what begins when it is over comes after it.
  return Number.isFinite(end) ? end - 1 : above;
}

function caseIds(source: PolicyEvent, find: CaseFinder): readonly string[] {
  if (!source.cases.length) return NO_CASES;
  const ids = source.cases.map((reference) => find(reference)?.id).filter((id) => id !== undefined);
  return [...new Set(ids)];
}
