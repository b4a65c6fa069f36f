import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dateBars } from '../../src/layout/date-bars.js';
import { seriesOf, TARGET, timeScale, type DateBar } from '../../src/layout/index.js';
import { timelineOf, utc, type Entry } from '../model/timeline-of.js';
import { anyChart } from './any-chart.js';
import { chartOf } from './chart-of.js';

const YEAR = { start: utc(2025), end: utc(2026) };

/** 365 pixels: one a day, unless another range is told. */
const barsOf = (dates: readonly Entry[], range = YEAR): readonly DateBar[] => chartOf(timelineOf(dates), 365, range).lanes[0]?.dates ?? [];
const drawn = (bars: readonly DateBar[]): string[] =>
  bars.map(({ event, from, to, row }) => `${event.source.date ?? ''} ${Math.round(from)}-${Math.round(to)} row ${row}`);

describe('the bar of a date', () => {
  it('is as long as the time that the date may mean, as far as it is in view', () => {
    expect(drawn(barsOf(['2025-03', '2025-06/2025-08', '2024/2025-02', '2025-11/..'])).sort()).to.deep.equal([
      '2024/2025-02 0-59 row 0', '2025-03 59-90 row 0', '2025-06/2025-08 151-243 row 0', '2025-11/.. 304-365 row 0',
    ]);
  });

  it('is not drawn where it would say no more than the mark', () => {
    expect(barsOf(['2025-03-07', '2025-03-07/2025-03-17', '2025-06-01T10:00:00Z'])).to.deep.equal([]);
  });

  it('lies in a track of its own where another is', () => {
    expect(drawn(barsOf(['2024/2026', '2025-02/2025-05', '2025-04/2025-06', '2025-07']))).to.deep.equal([
      '2024/2026 0-365 row 0', '2025-02/2025-05 31-151 row 1', '2025-04/2025-06 90-181 row 2', '2025-07 181-212 row 1',
    ]);
  });

  it('is there once for all events of a date, and for those whose marks merged', () => {
    expect(drawn(barsOf(['2025-03', '2025-03', '2025-03/2025-06']))).to.deep.equal(['2025-03 59-90 row 0', '2025-03/2025-06 59-181 row 1']);
  });

  it('shows a day among hours, and not among days', () => {
    const day = { start: utc(2025, 3, 7), end: utc(2025, 3, 8) };
    expect(drawn(barsOf(['2025-03-07', '2025-03-07T12:00:00Z'], day))).to.deep.equal(['2025-03-07 0-365 row 0']);
    expect(barsOf(['2025-03-07'], { start: utc(2025, 3, 4), end: utc(2025, 3, 10) })).to.deep.equal([]);
  });

  it('never lies on another, and has room in its lane, whatever the dates', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      for (const { dates, tracks } of lanes) {
        dates.forEach((bar, index) => {
          expect(bar.from).to.be.within(0, bar.to);
          expect(bar.to).to.be.at.most(scale.width + 1e-6);
          expect(bar.row).to.be.below(tracks);
          for (const other of dates.slice(index + 1).filter(({ row }) => row === bar.row)) {
            expect(Math.max(bar.from, other.from)).to.be.at.least(Math.min(bar.to, other.to));
          }
        });
      }
    }));
  });

  it('is there for every date in view that is longer than a day and than its mark, up to a dozen above each other', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      const pixels = scale.width / (scale.range.end - scale.range.start);
      for (const { series, dates } of lanes.filter(({ tracks }) => tracks < 12)) {
        for (const { start, end } of series.events) {
          const isLong = (end - start) * pixels > TARGET + 2 && end - start > 86_400_000;
          if (!isLong || end <= scale.range.start || start >= scale.range.end) continue;
          expect(dates.some(({ event }) => event.start === start && event.end === end)).to.equal(true);
        }
      }
    }));
  });

  it('leaves a lane of twenty thousand of them a dozen high, in less than a second', () => {
    const events = Array.from({ length: 20_000 }, (_, index) => `${2000 - (index % 1999)}/${2026 + Math.floor(index / 1999)}`);
    const series = seriesOf(timelineOf(events).events);
    const began = performance.now();
    const bars = dateBars(series, timeScale(YEAR, 365));
    expect(performance.now() - began).to.be.below(1000);
    expect(Math.max(...bars.map(({ row }) => row))).to.equal(11);
  });
});
