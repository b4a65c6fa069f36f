import { bounds } from './bounds.js';
import { civilFromDays, DAY } from './calendar.js';
import type { CalendarDate, EdtfDate } from './edtf-date.js';

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** What clocks of a zone show, by its IANA name; null where the engine knows none of that name. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone) ?? null;
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}

/** Whether times can be told by the clocks of a zone. */
export function isTimeZone(zone: string): boolean {
  return clockOf(zone) !== null;
}

/**
 * A date-time as clocks of a zone show it, with their offset then: what was written with another moves, even to another day, and
 * what was written with none gets theirs. Where no moment, or more than one, has that time there, none is made up. All else is as
 * it was: a day is the same day everywhere.
 */
export function inZone(date: EdtfDate, zone: string | undefined): EdtfDate {
  const clock = zone === undefined ? null : clockOf(zone);
  if (!clock || date.type !== 'date' || date.time === undefined) return date;
  const moment = momentOf(date) ?? onlyMoment(bounds(date).start, clock);
  return moment === null ? date : shownAt(moment, date, clock);
}

/** The moment of a date-time with an offset, UTC milliseconds; null where it has none. */
export function momentOf(date: CalendarDate): number | null {
  return date.offset === undefined ? null : bounds(date).start - milliseconds(date.offset);
}

function shownAt(moment: number, date: CalendarDate, clock: Intl.DateTimeFormat): CalendarDate {
  const offset = offsetAt(moment, clock);
  const shown = moment + milliseconds(offset);
  const time = new Date(shown).toISOString().slice(-13, -5);
  return { ...date, ...civilFromDays(Math.floor(shown / DAY)), time, offset };
}

/** The moment at which clocks show a time, given as if it were UTC; null for an hour that they skip in spring, or show twice in autumn. */
function onlyMoment(shown: number, clock: Intl.DateTimeFormat): number | null {
  const at = (moment: number): number => shown - milliseconds(offsetAt(moment, clock));
  // Clocks do not change twice within two days.
  const moments = new Set([at(shown - DAY), at(shown + DAY)].filter((moment) => at(moment) === moment));
  return moments.size === 1 ? Math.min(...moments) : null;
}

/** `-05:00`, and before there were zones `-04:56:02`. */
function offsetAt(moment: number, clock: Intl.DateTimeFormat): string {
  return /[+-]\d.*/.exec(clock.format(moment).replace('−', '-'))?.[0] ?? 'Z';
}

/** Those of an offset: `Z`, `+05:00`, `-04`. */
function milliseconds(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * (offset.startsWith('-') ? -1000 : 1000);
}
