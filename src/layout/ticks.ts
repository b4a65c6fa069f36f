import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { DAY } from '../dates/index.js';
import type { TimeScale } from './scale.js';

export type TickUnit = 'day' | 'month' | 'year';

export interface Tick {
  readonly time: number;
  readonly x: number;
}

/** The axis: ticks of one unit, and above them the larger unit that they lie in. */
export interface Axis {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
  /** Where a new larger unit begins; the first may stand at the edge, within its unit. Empty over years. */
  readonly contexts: readonly Tick[];
}

interface Step {
  /** Least length, milliseconds: February, three months with it. */
  readonly length: number;
  readonly unit: TickUnit;
  readonly interval: TimeInterval | null;
}

const YEAR = 365 * DAY;

const years = (count: number): Step => ({ length: count * YEAR, unit: 'year', interval: utcYear.every(count) });

/** Shortest first. A scale takes the first step that leaves its labels room. */
const STEPS: readonly Step[] = [
  { length: DAY, unit: 'day', interval: utcDay },
  { length: 7 * DAY, unit: 'day', interval: utcMonday },
  { length: 28 * DAY, unit: 'month', interval: utcMonth },
  { length: 90 * DAY, unit: 'month', interval: utcMonth.every(3) },
  { length: 181 * DAY, unit: 'month', interval: utcMonth.every(6) },
  ...[1, 2, 5].map(years),
  ...[1e1, 1e2, 1e3, 1e4, 1e5].flatMap((power) => [1, 2, 5].map((digit) => years(digit * power))),
];

/** Pixels that a label of the unit needs with the space after it. */
const ROOM: Readonly<Record<TickUnit, number>> = { day: 34, month: 46, year: 56 };
/** Pixels that the label above ticks of a unit needs: a month with its year, or a year. */
const CONTEXT_ROOM: Readonly<Record<TickUnit, number>> = { day: 110, month: 44, year: 0 };

const CONTEXT: Readonly<Record<TickUnit, TimeInterval | null>> = { day: utcMonth, month: utcYear, year: null };

/** Ticks that fit the scale, from days to hundreds of thousands of years. */
export function axisOf(scale: TimeScale): Axis {
  const { unit, interval } = stepFor(scale);
  return { unit, ticks: ticksFrom(new Date(scale.range.start), scale, interval), contexts: contextsOf(scale, unit) };
}

function stepFor({ range, width }: TimeScale): Step {
  const pixels = width / (range.end - range.start);
  const fits = STEPS.find(({ length, unit }) => length * pixels >= ROOM[unit]);
  return fits ?? years(1e6);
}

/** What begins before the scale stands at its edge. */
function ticksFrom(start: Date, { range, x }: TimeScale, interval: TimeInterval | null): Tick[] {
  const dates = interval?.range(start, new Date(range.end)) ?? [];
  return dates.map((date) => ({ time: date.getTime(), x: Math.max(0, x(date.getTime())) }));
}

/** A label without room before the next one, or before the edge, is left out. */
function contextsOf(scale: TimeScale, unit: TickUnit): Tick[] {
  const interval = CONTEXT[unit];
  if (!interval) return [];
  const ticks = ticksFrom(interval.floor(new Date(scale.range.start)), scale, interval);
  return ticks.filter(({ x }, index) => (ticks[index + 1]?.x ?? scale.width) - x >= CONTEXT_ROOM[unit]);
}
