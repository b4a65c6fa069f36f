import { civilFromDays, DAY } from '../dates/index.js';
import { memo, type TimelineEvent } from '../model/index.js';
import type { SectionRange } from './section-blocks.js';

/** Events that follow one another in the list, and are drawn together. */
export interface Section {
  /** The year that they begin in; null where the list has no headings, or where it is not known. */
  readonly year: number | null;
  /** 1 to 12; null where the year is not parted by its months, or where the month is not known. */
  readonly month: number | null;
  /** Places in the list, from the top: of the first event, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Events in the order of the page, and its sections from the top. */
export interface EventList {
  readonly events: readonly TimelineEvent[];
  readonly sections: readonly Section[];
}

/** From so many dated events on, a list has its years as headings. */
const LONG = 12;
/** Up to here a list is drawn whole, so that the browser's own search finds everything. */
const WHOLE = 500;
/** Most events of a section in a list that is longer. */
const MOST = 24;

/** Whether all of a list is drawn at once. */
export const isWhole = ({ events }: EventList): boolean => events.length <= WHOLE;

const upwards = memo((events: readonly TimelineEvent[]): EventList => ({ events, sections: sectionsOf(events) }));

const downwards = memo((shown: readonly TimelineEvent[]): EventList => {
  const { events, sections } = upwards(shown);
  const turned = sections.map(({ from, to, ...rest }) => ({ ...rest, from: events.length - to, to: events.length - from }));
  return { events: [...events].reverse(), sections: turned.reverse() };
});

/** The list of some events. The same array gives the same list, as long as somebody holds it.
 * @param shown oldest first
 */
export function listOf(shown: readonly TimelineEvent[], newestFirst: boolean): EventList {
  return (newestFirst ? downwards : upwards)(shown);
}

/** The sections next to others, at least as many events on either side as one section may have. */
export function widened(sections: readonly Section[], [first, last]: SectionRange): SectionRange {
  const from = (sections[first]?.from ?? 0) - MOST;
  const to = (sections[last]?.to ?? 0) + MOST;
  while (first > 0 && (sections[first]?.from ?? 0) > from) first -= 1;
  while (last < sections.length - 1 && (sections[last]?.to ?? to) < to) last += 1;
  return [first, last];
}

/** Years as sections of a long list; in one too long to be drawn whole, parts of years and of their months. */
function sectionsOf(events: readonly TimelineEvent[]): Section[] {
  const whole = { year: null, month: null, from: 0, to: events.length };
  if (!isLong(events)) return [whole];
  const years = runsOf(events, whole, yearOf).map(({ value, from, to }): Section => ({ year: value, month: null, from, to }));
  return events.length > WHOLE ? years.flatMap((year) => monthsOf(events, year)).flatMap(pieces) : years;
}

function isLong(events: readonly TimelineEvent[]): boolean {
  return events.length > WHOLE || events.filter((event) => yearOf(event) !== null).length >= LONG;
}

function monthsOf(events: readonly TimelineEvent[], year: Section): Section[] {
  if (year.to - year.from <= MOST) return [year];
  return runsOf(events, year, monthOf).map(({ value, from, to }) => ({ year: year.year, month: value, from, to }));
}

/** Pieces of about the same length. */
function pieces(section: Section): Section[] {
  const { from, to } = section;
  const count = Math.ceil((to - from) / MOST);
  const edge = (index: number): number => from + Math.round((index * (to - from)) / count);
  return Array.from({ length: count }, (_, index) => ({ ...section, from: edge(index), to: edge(index + 1) }));
}

interface Run {
  readonly value: number | null;
  readonly from: number;
  to: number;
}

/** Events with one value after the other; those without stay with the ones above them. */
function runsOf(events: readonly TimelineEvent[], { from, to }: Section, valueOf: (event: TimelineEvent) => number | null): Run[] {
  const runs: Run[] = [];
  for (let index = from; index < to; index += 1) {
    const last = runs.at(-1);
    const value = valueOf(events[index] as TimelineEvent) ?? last?.value ?? null;
    if (last?.value === value) last.to = index + 1;
    else runs.push({ value, from: index, to: index + 1 });
  }
  return runs;
}

function yearOf({ start, end }: TimelineEvent): number | null {
  const moment = Number.isFinite(start) ? start : end - 1;
  return Number.isFinite(moment) ? civilFromDays(Math.floor(moment / DAY)).year : null;
}

/** A date of a whole year begins in no month. */
function monthOf({ start, source }: TimelineEvent): number | null {
  const isKnown = Number.isFinite(start) && /^-?\d{4,}-\d\d/.test(source.date ?? '');
  return isKnown ? civilFromDays(Math.floor(start / DAY)).month : null;
}
