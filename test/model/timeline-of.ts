import { readTimeline, type Timeline, type TimelineEvent } from '../../src/model/index.js';

/** A date alone, or the fields of an event that matter to a test. */
export type Entry = string | Readonly<Record<string, unknown>>;

/** The timeline of a document of which only what matters is written. Dates alone are their own titles. */
export function timelineOf(events: readonly Entry[], rest: Readonly<Record<string, unknown>> = {}): Timeline {
  const entries = events.map((entry) =>
    typeof entry === 'string' ? { date: entry, title: entry }
      : { date: '2025-01-01', title: 'Event', ...entry });
  const { timeline, issues } = readTimeline({ title: 'Policy', events: entries, ...rest });
  if (!timeline) throw new Error(issues.map(({ message }) => message).join('\n'));
  return timeline;
}

export function titlesOf(events: readonly TimelineEvent[]): string[] {
  return events.map(({ source }) => source.title);
}

/** Midnight UTC, set by parts because `Date.UTC` reads the year 44 as 1944. */
export function utc(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
