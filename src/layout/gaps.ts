import { DAY } from '../dates/index.js';
import { memo, type TimelineEvent } from '../model/index.js';

/** A silence between two events, in whole days. */
export interface Gap {
  readonly days: number;
  /** False when a date beside it is imprecise, so that the days are only about right. */
  readonly exact: boolean;
}

/** A silence is long when it is this many times the usual one, and at least so many days. */
const LONG = { times: 3, days: 14 } as const;

/** Em. Each doubling of a silence adds as much, from the shortest that shows to one that fills no screen. */
const HEIGHT = { least: 2.25, doubling: 0.75, most: 7 } as const;

/** How tall a silence stands between its events. */
export function gapHeight({ days }: Gap): number {
  return Math.min(HEIGHT.most, HEIGHT.least + HEIGHT.doubling * Math.log2(days / LONG.days));
}

interface Silence {
  readonly before: TimelineEvent;
  readonly after: TimelineEvent;
  readonly days: number;
}

/**
 * The long silences in a story, each under the id of the event that ends it.
 * @param events oldest first
 */
export const gapsOf = memo((events: readonly TimelineEvent[]): ReadonlyMap<string, Gap> => {
  const silences = silencesOf(events);
  const least = Math.max(LONG.days, LONG.times * median(silences));
  return new Map(silences.filter(({ days }) => days >= least)
    .map(({ before, after, days }) => [after.id, { days, exact: isOneDay(before) && isOneDay(after) }]));
});

function silencesOf(events: readonly TimelineEvent[]): Silence[] {
  const silences: Silence[] = [];
  let before: TimelineEvent | undefined;
  for (const after of events) {
    if (!Number.isFinite(after.start)) continue;
    if (before) silences.push({ before, after, days: daysBetween(before, after) });
    if (!before || !(after.end < before.end)) before = after;
  }
  return silences;
}

/** From the last day of the one to the first of the other: neighbours are one day apart. */
function daysBetween(before: TimelineEvent, after: TimelineEvent): number {
  return Math.max(0, Math.floor(after.start / DAY) - Math.floor((before.end - 1) / DAY));
}

/** A date with `~`, `?` or `%` may be a day, but not for certain that one. */
function isOneDay({ start, end, source }: TimelineEvent): boolean {
  return end - start <= DAY && !/[~?%]/.test(source.date ?? '');
}

function median(silences: readonly Silence[]): number {
  const sorted = Float64Array.from(silences, ({ days }) => days).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
