import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { marksOf, seriesOf, TARGET, timeScale, visiblePart, type Mark } from '../../src/layout/index.js';
import { isDated, type TimelineEvent } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';
import { anyChart } from './any-chart.js';

/** Windows that begin within a millisecond. */
const ALMOST = 1e-6;
const YEAR = { start: utc(2025), end: utc(2026) };

/** 365 pixels: one a day. */
const marks = (...dates: Parameters<typeof timelineOf>[0]): Mark[] =>
  marksOf(seriesOf(timelineOf(dates).events), timeScale(YEAR, 365));
const only = (date: string): Mark | undefined => marks(date)[0];

describe('a mark', () => {
  const DATES: readonly (readonly [string, number])[] = [
    ['2025-01-01', 0.5],
    ['2025-03', 59.5],
    ['2025-04/2025-11', 90.5],
    ['2025-02-01/2025-02-28', 31.5],
    ['2025-02-01T12:00:00Z', 31.5],
    ['2025-11/..', 304.5],
    ['2025-11/', 304.5],
    ['../2025-03', 89.5],
    ['/2025-03', 89.5],
    // As much as its half is drawn beside the edge, where there is as much of its date.
    ['2025', TARGET / 2],
    ['2020/2030', TARGET / 2],
    ['2024/2025-02-10', TARGET / 2],
    ['../2030', 365 - TARGET / 2],
    ['2024/2025-01-10', 0],
    ['2025-12-30/2030', 363.5],
  ];
  for (const [date, x] of DATES) {
    it(`of ${date} stands at the start of its date, or at the end where only that is known, as far as these are in view`, () => {
      const mark = only(date);
      expect(mark?.x).to.be.closeTo(x, 1e-6);
      expect(mark?.width).to.equal(TARGET);
    });
  }

  for (const date of ['2024-12-31', '2026-01-01', '2024', '2026/..', '../2024']) {
    it(`is not made for ${date}, which is out of view`, () => {
      expect(only(date)).to.equal(undefined);
    });
  }
});

describe('marks that would overlap', () => {
  it('become one mark with all their events, oldest first', () => {
    const [mark, ...others] = marks('2025-06-10', '2025-06-01', '2025-06-05');
    expect(others).to.deep.equal([]);
    expect(mark?.events.map(({ source }) => source.date))
      .to.deep.equal(['2025-06-01', '2025-06-05', '2025-06-10']);
    expect(mark?.key).to.equal(mark?.events[0]?.id);
    expect(mark?.x).to.equal(156);
  });

  const placesOf = (...dates: readonly string[]): string[] => marks(...dates).map(({ count, x }) => `${count}@${Math.round(x)}`);

  it('move apart, each as far as the other and near to its date, where they are few', () => {
    expect(placesOf('2025-06-01', '2025-06-25')).to.deep.equal(['1@152', '1@176']);
    expect(placesOf('2025-06-01', '2025-06-21')).to.deep.equal(['1@150', '1@174']);
    expect(placesOf('2025-06-01', '2025-06-02')).to.deep.equal(['1@140', '1@164']);
    expect(placesOf('2025-06-01', '2025-06-15', '2025-06-29')).to.deep.equal(['1@142', '1@166', '1@190']);
  });

  it('stay one where they would have to move too far, where no date comes first, and where others are in the way', () => {
    expect(placesOf('2025-06-01', '2025-06-03', '2025-06-05')).to.deep.equal(['3@154']);
    expect(placesOf('2025-06-01', '2025-06-01')).to.deep.equal(['2@152']);
    expect(placesOf('2025-05-01', '2025-06-01', '2025-06-02', '2025-07-01')).to.deep.equal(['1@120', '2@152', '1@182']);
  });

  it('part at the edge, so that the newest can be seen', () => {
    expect(placesOf('2025-12-10', '2025-12-20')).to.deep.equal(['1@329', '1@353']);
  });

  it('stay inside the chart as one wide mark', () => {
    const [mark] = marks({ date: '2025-12-31', kind: 'order' }, { date: '2025-12-31', kind: 'report' });
    expect(mark && mark.x + mark.width / 2).to.equal(365);
  });

  it('leave no overlap, whatever the events, the width and the window', () => {
    fc.assert(fc.property(anyChart, ({ lanes }) => {
      for (const { marks: all } of lanes) {
        all.slice(1).forEach((mark, index) => {
          const before = all[index] as Mark;
          expect(mark.x - mark.width / 2).to.be.at.least(before.x + before.width / 2);
        });
      }
    }));
  });

  it('show each event in view once, and no other', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale: { range } }) => {
      for (const { lane, marks: all } of lanes) {
        const inView = lane.events.filter((event) =>
          isDated(event) && event.start < range.end && event.end > range.start);
        const shown = all.flatMap(({ events }) => events);
        expect(shown).to.have.length(inView.length);
        expect(inView.filter((event) => !shown.includes(event))).to.deep.equal([]);
      }
    }));
  });

  it('keep to their range: a mark stands between the ends of its dates, or as near to it as others leave room, and inside the chart', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      for (const { x, width, events } of lanes.flatMap(({ marks: all }) => all)) {
        const [first] = events as [TimelineEvent];
        const { from, to } = visiblePart(scale, first) ?? { from: NaN, to: NaN };
        if (events.length === 1) expect(x).to.be.within(Math.max(0, from - TARGET - ALMOST), Math.min(scale.width, to + TARGET + ALMOST));
        else expect(x).to.be.within(width / 2, Math.max(width / 2, scale.width - width / 2));
      }
    }));
  });
});

describe('many marks', () => {
  it('of 10,000 events on one day and one a century later are two, within a second', () => {
    const { events } = timelineOf([...Array.from({ length: 10_000 }, () => '2025-03-07'), '2125-03-07']);
    const scale = timeScale({ start: utc(2020), end: utc(2130) }, 960);
    expect(leastTime(() => marksOf(seriesOf(events), scale))).to.be.below(1000);
    expect(marksOf(seriesOf(events), scale).map((mark) => mark.events.length)).to.deep.equal([10_000, 1]);
  });

  it('of 20,000 events over fifty years are no more than the width has room for, within a second', () => {
    const first = utc(1975) / DAY;
    const { events } = timelineOf(Array.from({ length: 20_000 }, (_, day) =>
      new Date((first + (day % 18_000)) * DAY).toISOString().slice(0, 10)));
    const scale = timeScale({ start: utc(1970), end: utc(2030) }, 960);
    expect(leastTime(() => marksOf(seriesOf(events), scale))).to.be.below(1000);
    expect(marksOf(seriesOf(events), scale).length).to.be.within(1, 960 / TARGET);
  });
});

/** Milliseconds; the least of three, since the machine may have other things to do. */
function leastTime(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }));
}
