import { DAY } from '../dates/index.js';
import type { TimelineEvent } from '../model/index.js';

/** A silence between two events, in whole days. */
export interface Gap {
  readonly days: number;
  /** False when a date beside it is imprecise, so that the days are only about right. */
  readonly exact: boolean;
}

/** A silence is long when it is this many times the usual one, and at least so many days. */
const LONG = { times: 3, days: 14 } as const;

/**
 * The long silences in a story, each under the id of the event that ends it.
 * @param events oldest first
 */
export function gapsOf(events: readonly TimelineEvent[]): ReadonlyMap<string, Gap> {
  const silences = silencesOf(events);
  const usual = median(silences.map(({ gap }) => gap.days));
  const long = silences.filter(({ gap }) => gap.days >= Math.max(LONG.days, LONG.times * usual));
  return new Map(long.map(({ id, gap }) => [id, gap]));
}

function silencesOf(events: readonly TimelineEvent[]): { id: string; gap: Gap }[] {
  const silences: { id: string; gap: Gap }[] = [];
  let last: TimelineEvent | undefined;
  for (const event of events) {
    if (!Number.isFinite(event.start)) continue;
    if (last) silences.push({ id: event.id, gap: gapBetween(last, event) });
    if (!last || !(event.end < last.end)) last = event;
  }
  return silences;
}

/** From the last day of the one to the first of the other: neighbours are one day apart. */
function gapBetween(before: TimelineEvent, after: TimelineEvent): Gap {
  const days = Math.floor(after.start / DAY) - Math.floor((before.end - 1) / DAY);
  return { days: Math.max(0, days), exact: isOneDay(before) && isOneDay(after) };
}

/** A date with `~`, `?` or `%` may be a day, but not for certain that one. */
function isOneDay({ start, end, source }: TimelineEvent): boolean {
  return end - start <= DAY && !/[~?%]/.test(source.date ?? '');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
