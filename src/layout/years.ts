import { civilFromDays, DAY } from '../dates/index.js';
import type { TimelineEvent } from '../model/index.js';

/** A run of events that begin in one year; null for those whose year is not known. */
export interface YearSection {
  readonly year: number | null;
  readonly events: readonly TimelineEvent[];
}

/** A list is long enough for headings from here on. */
const LONG = 30;

/** Years as sections of a long list; a short one, or one within a year, is a single section. Order is kept. */
export function yearSections(events: readonly TimelineEvent[]): YearSection[] {
  const sections: { year: number | null; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const year = yearOf(event) ?? sections.at(-1)?.year ?? null;
    const last = sections.at(-1);
    if (last && last.year === year) last.events.push(event);
    else sections.push({ year, events: [event] });
  }
  return events.length >= LONG && sections.length > 1 ? sections : [{ year: null, events }];
}

function yearOf({ start, end }: TimelineEvent): number | null {
  const moment = Number.isFinite(start) ? start : end - 1;
  return Number.isFinite(moment) ? civilFromDays(Math.floor(moment / DAY)).year : null;
}
