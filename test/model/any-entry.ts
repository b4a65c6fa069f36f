import fc from 'fast-check';
import { writeDay } from '../../src/dates/index.js';
import { CATEGORIES, KINDS } from '../../src/model/index.js';

const anyYear = fc.integer({ min: -500, max: 2500 });

/** A day that exists in every month. */
export const anyDay = (years = anyYear): fc.Arbitrary<string> =>
  fc.tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => writeDay({ year, month, day }));

const anyMonth = anyDay().map((day) => day.slice(0, -3));

/** Dates of every precision, at both ends open or not, and none. */
export const anyDate = (years = anyYear): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 6, arbitrary: anyDay(years) },
    anyMonth,
    anyMonth.map((month) => month.slice(0, -3)),
    anyDay(years).map((day) => `${day}T12:30:00Z`),
    anyDay(years).map((day) => `${day}/..`),
    anyDay(years).map((day) => `../${day}`),
    fc.tuple(anyDay(years), fc.integer({ min: 0, max: 900 })).map(([day, length]) =>
      `${day}/${later(day, length)}`),
    fc.constant(null),
  );

function later(day: string, years: number): string {
  const [year = '', month, date] = day.replace(/^-/, '~').split('-');
  const before = year.startsWith('~') ? -Number(year.slice(1)) : Number(year);
  return writeDay({ year: before + years, month: Number(month), day: Number(date) });
}

/** An event of any date and kind, in a case or a lane or in none. */
export const anyEntry = (date = anyDate()): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record({
    date,
    dateText: fc.constant('Some day'),
    title: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `t${text}`),
    kind: fc.constantFrom(...KINDS.keys(), ...CATEGORIES, 'unheard-of'),
    cases: fc.subarray(['a', 'b', 'nowhere']),
    lane: fc.constantFrom(undefined, undefined, 'Congress', 'agency', ['Congress', 'agency', 'a']),
  });

export const TWO_CASES = [{ id: 'a', name: 'A v. B' }, { id: 'b', name: 'C v. D' }];
