import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { civilFromDays, DAY, daysFromCivil, daysInMonth } from '../../src/dates/index.js';

const farthest = daysFromCivil(271_820, 12, 31);
const anyDay = fc.integer({ min: -farthest, max: farthest });

/** The engine's own calendar, set by parts because its constructor reads 44 as 1944. */
function engineDays(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

describe('calendar', () => {
  const known: readonly (readonly [number, number, number, number])[] = [
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2025, 3, 7, 20_154],
    [1, 1, 1, -719_162],
    [0, 2, 29, -719_469],
    [44, 3, 15, -703_383],
    [-43, 3, 15, -735_160],
  ];
  for (const [year, month, day, days] of known) {
    it(`places ${year}-${month}-${day} at day ${days} and back`, () => {
      expect(daysFromCivil(year, month, day)).to.equal(days);
      expect(civilFromDays(days)).to.deep.equal({ year, month, day });
    });
  }

  it('comes back to the same day from any day', () => {
    fc.assert(fc.property(anyDay, (days) => {
      const { year, month, day } = civilFromDays(days);
      expect(daysFromCivil(year, month, day)).to.equal(days);
    }));
  });

  it('agrees with the engine on any day', () => {
    fc.assert(fc.property(anyDay, (days) => {
      const { year, month, day } = civilFromDays(days);
      expect(engineDays(year, month, day)).to.equal(days);
      expect(day).to.be.within(1, daysInMonth(year, month));
    }));
  });

  it('counts every day of 400 years, after which the calendar repeats', () => {
    const first = daysFromCivil(1800, 1, 1);
    const skipped = Array.from({ length: 146_097 }, (_, at) => first + at).filter((days) => {
      const { year, month, day } = civilFromDays(days);
      return daysFromCivil(year, month, day) !== days || day > daysInMonth(year, month);
    });
    expect(skipped).to.deep.equal([]);
  });

  it('goes on from the last day of any month to the first of the next', () => {
    const [anyYear, anyMonth] = [fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 })];
    fc.assert(fc.property(anyYear, anyMonth, (year, month) => {
      const last = daysFromCivil(year, month, daysInMonth(year, month));
      const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
      expect(civilFromDays(last + 1)).to.deep.equal(next);
    }));
  });

  it('has no days in months that do not exist', () => {
    expect([0, 13, -1, NaN].map((month) => daysInMonth(2025, month))).to.deep.equal([0, 0, 0, 0]);
  });
});
