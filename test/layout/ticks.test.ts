import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { timeScale, type Axis, type TickUnit } from '../../src/layout/index.js';
import { axisOf } from '../../src/layout/ticks.js';
import { utc } from '../model/timeline-of.js';

const CENTURY = 36_525 * DAY;
/** What the labels were measured to need. */
const ROOM: Readonly<Record<TickUnit, number>> = { day: 34, month: 46, year: 56 };
const CONTEXT_ROOM: Readonly<Record<TickUnit, number>> = { day: 110, month: 44, year: 0 };

function axis(start: number, end: number, width: number): Axis {
  return axisOf(timeScale({ start, end }, width));
}

const written = (times: Axis['ticks']): string[] =>
  times.map(({ time }) => new Date(time).toISOString().replace(/T.*/, ''));

/** From one day to 5,000 years, most of them short. */
const anyAxis = fc.record({
  start: fc.integer({ min: utc(-2500), max: utc(2500) }),
  part: fc.integer({ min: 0, max: 100_000 }),
  width: fc.integer({ min: 1, max: 4000 }),
}).map(({ start, part, width }) => {
  const days = ((50 * CENTURY) / DAY) ** (part / 100_000);
  return { width, ...axis(start, start + days * DAY, width) };
});

describe('the axis', () => {
  const SPANS: readonly (readonly [string, number, number, readonly string[], readonly string[]])[] = [
    ['days', utc(2025, 3, 30), utc(2025, 4, 3),
      ['2025-03-30', '2025-03-31', '2025-04-01', '2025-04-02'], ['2025-03-01', '2025-04-01']],
    ['weeks from Monday on', utc(2025, 3, 1), utc(2025, 4, 1),
      ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24', '2025-03-31'], ['2025-03-01']],
    ['months', utc(2024, 11, 15), utc(2025, 4, 1),
      ['2024-12-01', '2025-01-01', '2025-02-01', '2025-03-01'], ['2024-01-01', '2025-01-01']],
    ['quarters', utc(2024, 6, 1), utc(2025, 6, 1),
      ['2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01'], ['2024-01-01', '2025-01-01']],
    ['half years', utc(2024), utc(2026),
      ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01'], ['2024-01-01', '2025-01-01']],
    ['years', utc(2021, 7), utc(2025, 7), ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'], []],
    ['decades', utc(1985), utc(2025), ['1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01'], []],
    ['centuries', utc(1650), utc(2050), ['1700-01-01', '1800-01-01', '1900-01-01', '2000-01-01'], []],
  ];
  for (const [unit, start, end, ticks, contexts] of SPANS) {
    it(`has ticks for ${unit} where there is room for them`, () => {
      const found = axis(start, end, 240);
      expect([written(found.ticks), written(found.contexts)]).to.deep.equal([ticks, contexts]);
    });
  }

  it('stands right in the years around the first, which JavaScript reads as those after 1900', () => {
    expect(axis(utc(-2), utc(3), 400).ticks.map(({ time }) => time))
      .to.deep.equal([-2, -1, 0, 1, 2].map((year) => utc(year)));
  });

  it('has months only where February has room too', () => {
    const [start, end] = [utc(2025, 1, 15), utc(2025, 4, 15)];
    expect(written(axis(start, end, 138).ticks)).to.deep.equal(['2025-04-01']);
    expect(written(axis(start, end, 148).ticks)).to.deep.equal(['2025-02-01', '2025-03-01', '2025-04-01']);
  });

  it('of one day has that day, whatever its hour', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 * DAY }), fc.integer({ min: 34, max: 2000 }),
      (start, width) => {
      const { unit, ticks } = axis(start, start + DAY, width);
      expect([unit, ticks.length]).to.deep.equal(['day', 1]);
    }));
  });

  it('has ticks inside, ascending, and with room for their labels, from a day to 5,000 years', () => {
    fc.assert(fc.property(anyAxis, ({ ticks, unit, width }) => {
      for (const { x } of ticks) expect(x).to.be.within(0, width);
      ticks.slice(1).forEach(({ x, time }, index) => {
        expect(x - (ticks[index]?.x ?? NaN)).to.be.at.least(ROOM[unit] - 1e-6);
        expect(time).to.be.above(ticks[index]?.time ?? NaN);
      });
    }), { numRuns: 1000 });
  });

  it('has a tick in every chart that is wide enough for three, from a day to 5,000 years', () => {
    fc.assert(fc.property(anyAxis, ({ ticks, unit, width }) => {
      if (width > 10 * ROOM[unit]) expect(ticks).not.to.deep.equal([]);
    }), { numRuns: 1000 });
  });

  it('has larger units above it that collide neither with each other nor with the edge', () => {
    fc.assert(fc.property(anyAxis, ({ contexts, unit, width }) => {
      if (unit === 'year') expect(contexts).to.deep.equal([]);
      contexts.forEach(({ x }, index) => {
        expect(x).to.be.at.least(0);
        expect((contexts[index + 1]?.x ?? width) - x).to.be.at.least(CONTEXT_ROOM[unit] - 1e-6);
      });
    }), { numRuns: 1000 });
  });
});
