import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { DAY } from '../dates/index.js';
import type { TimeScale } from './scale.js';
import { yearsBetween } from './year-ticks.js';

/** What a tick of the axis tells. Times of day are those that the document has, in whatever zone. */
export type TickUnit = 'time' | 'day' | 'month' | 'year';

export interface Tick {
  readonly time: number;
  readonly x: number;
}

/** A tick of the larger unit, and the room for its label. */
export interface Context extends Tick {
  readonly room: number;
}

/** The axis: ticks of one unit, and above them the larger unit that they lie in. */
export interface Axis {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  /** Where a new larger unit begins; the first may stand at the edge, within its unit. Empty over years. */
  readonly contexts: readonly Context[];
}

interface Step {
  /** Least length, milliseconds: February, three months with it. */
  readonly length: number;
  readonly unit: TickUnit;
  /** The moments of its ticks in a range. */
  readonly moments: (start: number, end: number) => readonly number[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * DAY;

const momentsOf = (interval: TimeInterval | null) => (start: number, end: number): number[] =>
  interval?.range(new Date(start), new Date(end)).map(Number) ?? [];

const step = (length: number, unit: TickUnit, interval: TimeInterval | null): Step => ({ length, unit, moments: momentsOf(interval) });
const years = (count: number): Step => ({ length: count * YEAR, unit: 'year', moments: (start, end) => yearsBetween(start, end, count) });

/** Shortest first. A scale takes the first step that leaves its labels room. */
const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((count) => step(count * MINUTE, 'time', utcMinute.every(count))),
  ...[1, 3, 6, 12].map((count) => step(count * HOUR, 'time', utcHour.every(count))),
  step(DAY, 'day', utcDay),
  step(7 * DAY, 'day', utcMonday),
  step(28 * DAY, 'month', utcMonth),
  step(90 * DAY, 'month', utcMonth.every(3)),
  step(181 * DAY, 'month', utcMonth.every(6)),
  ...[1, 2, 5].map(years),
  ...[1e1, 1e2, 1e3, 1e4, 1e5].flatMap((power) => [1, 2, 5].map((digit) => years(digit * power))),
];

/** Pixels that a label of the unit needs with the space after it. */
const ROOM: Readonly<Record<TickUnit, number>> = { time: 64, day: 34, month: 46, year: 56 };
/** Pixels that the least label above ticks of a unit needs: a day, a month, or a year. */
const CONTEXT_ROOM: Readonly<Record<TickUnit, number>> = { time: 50, day: 34, month: 44, year: 0 };

const CONTEXT: Readonly<Record<TickUnit, TimeInterval | null>> = { time: utcDay, day: utcMonth, month: utcYear, year: null };

/**
 * Ticks that fit the scale, from minutes to hundreds of thousands of years.
 * @param timed whether anything has a time of day; a day is the least that an axis tells otherwise
 */
export function axisOf(scale: TimeScale, timed = false): Axis {
  const { unit, moments } = stepFor(scale, timed);
  const { start, end } = scale.range;
  return { unit, ticks: moments(start, end).map((time) => tickAt(time, scale)), contexts: contextsOf(scale, unit) };
}

/** Where days, weeks, months or years begin in a range, of the shortest of these that takes so many pixels. */
export function calendarEdges(scale: TimeScale, room: number): readonly number[] {
  return stepFor(scale, false, () => room).moments(scale.range.start, scale.range.end);
}

function stepFor({ range, width }: TimeScale, timed: boolean, roomOf = (unit: TickUnit): number => ROOM[unit]): Step {
  const pixels = width / (range.end - range.start);
  return STEPS.find(({ length, unit }) => (timed || unit !== 'time') && length * pixels >= roomOf(unit)) ?? years(1e6);
}

/** What begins before the scale stands at its edge. */
const tickAt = (time: number, { x }: TimeScale): Tick => ({ time, x: Math.max(0, x(time)) });

/** A label without room before the next one, or before the edge, is left out. */
function contextsOf(scale: TimeScale, unit: TickUnit): Context[] {
  const interval = CONTEXT[unit];
  if (!interval) return [];
  const first = interval.floor(new Date(scale.range.start)).getTime();
  const ticks = momentsOf(interval)(first, scale.range.end).map((time) => tickAt(time, scale));
  return ticks
    .map((tick, index) => ({ ...tick, room: (ticks[index + 1]?.x ?? scale.width) - tick.x }))
    .filter(({ room }) => room >= CONTEXT_ROOM[unit]);
}
