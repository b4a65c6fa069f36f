import type { DateParts } from '../../input/dates/date-parts.js';
import { timeOfDay } from './time-of-day.js';

interface Habit {
  readonly pattern: RegExp;
  readonly read: (...groups: readonly (string | undefined)[]) => DateParts;
}

/** How dates are written in one text: TimelineJS 1 and 2, their sheets, and ISO 8601. */
const HABITS: readonly Habit[] = [
  {
    // "2011,12,10,07,02,10"
    pattern: /^(-?\d+)(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*\d*)?,?$/,
    read: (year, month, day, hour, minute, second) => ({ year, month, day, hour, minute, second }),
  },
  {
    // "2011-12-10T07:02:10.000-05:00", "2011/12/10 07:02"
    pattern: /^([+-]?\d{3,})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T\s]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/i,
    read: (year, month, day, hour, minute, second, offset) =>
      ({ year, month, day, hour, minute, second, offset: offset?.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2') }),
  },
  {
    // Month first, as the documentation of the sheets has it: "12/10/2011 7:02 PM", "12/2011"
    pattern: /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d{3,})(?:\s+(.{1,20}))?$/,
    read: (month, day, year, time) => ({ year, month, day, ...(time && timeOfDay(time)) }),
  },
];

/** The parts of a date that is one text; null when it is written otherwise. Midnight is no time: versions 1 and 2 show none. */
export function partsOf(text: string): DateParts | null {
  for (const { pattern, read } of HABITS) {
    const groups = pattern.exec(text);
    if (groups) return withoutMidnight(read(...groups.slice(1).map((group) => group || undefined)));
  }
  return null;
}

function withoutMidnight(parts: DateParts): DateParts {
  const { year, month, day, hour, minute, second } = parts;
  return [hour, minute, second].every((part) => Number(part ?? 0) === 0) ? { year, month, day } : parts;
}
