/** Milliseconds of a calendar day in UTC, where no day is longer or shorter. */
export const DAY = 86_400_000;

export interface CivilDay {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

// The calendar repeats every 400 years. Years are counted from March, so that the leap day comes last.
const DAYS_IN_400_YEARS = 146_097;
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar (ISO 8601-1, 4.2.1).
 * `Date.UTC` would read the years 0 to 99 as 1900 to 1999.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthsFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1;
  return cycle * DAYS_IN_400_YEARS + daysInYears(yearOfCycle) + dayOfYear - DAYS_FROM_MARCH_0000_TO_1970;
}

/** The day that lies `days` whole days after 1970-01-01; the inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + DAYS_FROM_MARCH_0000_TO_1970;
  const cycle = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor((dayOfCycle - leapDaysBefore(dayOfCycle)) / 365);
  const dayOfYear = dayOfCycle - daysInYears(yearOfCycle);
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_DAYS[month - 1] ?? 0;
}

/** Days of the first `years` years of a cycle. */
function daysInYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100);
}

/** Leap days among the first `days` days of a cycle, each counted once its year is over. */
function leapDaysBefore(days: number): number {
  return Math.floor(days / 1460) - Math.floor(days / 36_524) + Math.floor(days / 146_096);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
