import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { timeScale, type Axis, type TickUnit } from '../../src/layout/index.js';
import { axisOf } from '../../src/layout/ticks.js';
import { utc } from '../model/timeline-of.js';

const CENTURY = 36_525 * DAY;
/** What the labels were measured to need. */
const ROOM: Readonly<Record<TickUnit, number>> = { time: 64, day: 34, month: 46, year: 56 };
const CONTEXT_ROOM: Readonly<Record<TickUnit, number>> = { time: 50, day: 34, month: 44, year: 0 };

function axis(start: number, end: number, width: number, timed = false): Axis {
  return axisOf(timeScale({ start, end }, width), timed);
}

const written = (times: Axis['ticks']): string[] =>
  times.map(({ time }) => new Date(time).toISOString().replace(/T.*/, ''));

/** From one day, or ten minutes where there are times, to 5,000 years, most of them short. */
const anyAxis = fc.record({
  start: fc.integer({ min: utc(-2500), max: utc(2500) }),
  part: fc.integer({ min: 0, max: 100_000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  timed: fc.boolean(),
}).map(({ start, part, width, timed }) => {
  const least = timed ? DAY / 144 : DAY;
  const length = least * ((50 * CENTURY) / least) ** (part / 100_000);
  return { width, ...axis(start, start + length, width, timed) };
});

/** What people say of a year: 1 BC is the year before 1. */
const counted = (time: number): number => {
  const year = new Date(time).getUTCFullYear();
  return year > 0 ? year : year - 1;
};

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

  const TIMES: readonly (readonly [string, number, number, readonly string[]])[] = [
    ['minutes', 9 * 60, 9 * 60 + 3, ['09:00', '09:01', '09:02']],
    ['quarters of an hour', 9 * 60, 9 * 60 + 45, ['09:00', '09:15', '09:30']],
    ['hours', 9 * 60 + 10, 12 * 60 + 10, ['10:00', '11:00', '12:00']],
    ['quarters of a day', 0, 24 * 60, ['00:00', '06:00', '12:00', '18:00']],
  ];
  for (const [unit, start, end, ticks] of TIMES) {
    it(`has ticks for ${unit} where events have times, and a day where they have none`, () => {
      const day = utc(2025, 3, 7);
      const found = axis(day + start * 60_000, day + end * 60_000, 280, true);
      expect([found.unit, found.ticks.map(({ time }) => new Date(time).toISOString().slice(11, 16)), written(found.contexts)])
        .to.deep.equal(['time', ticks, ['2025-03-07']]);
      expect(axis(day + start * 60_000, day + end * 60_000, 280).unit).to.equal('day');
    });
  }

  it('counts years as people do: round before Christ too, and with no year 0', () => {
    const years = (from: number, to: number, width: number): number[] => axis(utc(from), utc(to), width).ticks.map(({ time }) => counted(time));
    expect(years(-520, 350, 600)).to.deep.equal([-500, -400, -300, -200, -100, 1, 100, 200, 300]);
    expect(years(-12, 12, 300)).to.deep.equal([-10, -5, 5, 10]);
    expect(years(-3, 3, 400)).to.deep.equal([-4, -3, -2, -1, 1, 2]);
    expect(years(-2480, 20, 400)).to.deep.equal([-2000, -1500, -1000, -500, 1]);
  });

  it('reaches as far as dates do, and no farther', () => {
    const { ticks } = axis(-9e15, 9e15, 800);
    expect(ticks.length).to.be.above(2);
    for (const { time } of ticks) expect(Math.abs(time)).to.be.at.most(8.64e15);
  });

  it('names more than one month over three on a phone', () => {
    for (const width of [260, 296, 326, 358]) {
      for (let day = 0; day < 31; day += 1) {
        const start = utc(2025, 1, 20) + day * DAY;
        const { unit, contexts } = axis(start, start + 60 * DAY, width);
        if (unit === 'day') expect(contexts.length, `${width} from day ${day}`).to.be.at.least(2);
      }
    }
  });

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
        // From 1 to 10 it is nine years, and a 1 needs less room than other years do.
        const part = unit === 'year' && counted(ticks[index]?.time ?? NaN) === 1 ? 0.9 : 1;
        expect(x - (ticks[index]?.x ?? NaN)).to.be.at.least(ROOM[unit] * part - 1e-6);
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
