import { readDay, type DateBounds } from '../dates/index.js';
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

/**
 * All events, oldest first; of one day, first what has no time of day, as the day had begun whenever it was. Equal dates keep the order
 * of the document; an event without a date stays behind the one above it.
 */
export function timelineEvents({ events, timeZone }: Policy, find: CaseFinder): TimelineEvent[] {
  const times = events.map((event) => timeOf(event, timeZone));
  const order = oldestFirst(times);
  return events.map((_, index) => {
    const place = order?.[index] ?? index;
    const source = events[place] as PolicyEvent;
    const { start, end } = times[place] as DateBounds;
    const cases = caseIds(source.cases, find);
    return { id: source.id, index, source, start, end, category: categoryOf(source.kind), cases };
  });
}

function timeOf({ date }: PolicyEvent, zone: string | undefined): DateBounds {
  return (date === null ? null : readDay(date, zone)) ?? UNDATED;
}

/** The places of events in the document, oldest first; undefined when they stand so. */
function oldestFirst(times: readonly DateBounds[]): number[] | undefined {
  let above = -Infinity;
  const keys = times.map((time) => (above = sortKey(time, above)));
  if (keys.every((key, index) => index === 0 || key >= (keys[index - 1] as number))) return undefined;
  const key = (index: number): number => keys[index] as number;
  return Array.from(keys.keys()).sort((a, b) => key(a) - key(b) || 0);
}

/** Whether the chart can show it: a date is known at one end at least. */
export function isDated(event: TimelineEvent): boolean {
  return Number.isFinite(event.start) || Number.isFinite(event.end);
}

function sortKey({ start, end }: DateBounds, above: number): number {
  if (Number.isFinite(start)) return start;
  // The last moment of it: what begins when it is over comes after it.
  return Number.isFinite(end) ? end - 1 : above;
}

/** The ids of cases that references mean: the list of the document itself where it says nothing else. */
function caseIds(references: readonly string[], find: CaseFinder): readonly string[] {
  if (references.length === 0) return NO_CASES;
  if (references.length === 1 && find(references[0] as string)?.id === references[0]) return references;
  return [...new Set(references.flatMap((reference) => find(reference)?.id ?? []))];
}
