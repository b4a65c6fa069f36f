import { expect } from '@esm-bundle/chai';
import { gapHeight, gapsOf, type Gap } from '../../src/layout/index.js';
import { timelineOf, type Entry } from '../model/timeline-of.js';

/** The gaps by the titles of the events that end them. */
function gaps(...entries: readonly Entry[]): Record<string, Gap> {
  const { events } = timelineOf(entries);
  const found = gapsOf(events);
  return Object.fromEntries(events.flatMap(({ id, source }) => {
    const gap = found.get(id);
    return gap ? [[source.title, gap]] : [];
  }));
}

const week = ['2025-03-01', '2025-03-03', '2025-03-05', '2025-03-07'];

describe('gaps', () => {
  it('are counted from day to day, and stand before the event that ends them', () => {
    expect(gaps(...week, '2025-05-06')).to.deep.equal({ '2025-05-06': { days: 60, exact: true } });
  });

  it('are only about right beside a date that is imprecise', () => {
    expect(gaps(...week, '2025-05')).to.deep.equal({ '2025-05': { days: 55, exact: false } });
    expect(gaps('2024-12', '2025-03-01', '2025-03-03', '2025-03-05', '2025-03-07'))
      .to.deep.equal({ '2025-03-01': { days: 60, exact: false } });
  });

  for (const date of ['2025-05-06~', '2025-05-06?', '2025-05-06%']) {
    it(`are only about right beside ${date}, which may not be that day`, () => {
      expect(gaps(...week, date)).to.deep.equal({ [date]: { days: 60, exact: false } });
    });
  }

  it('are none where silence is usual', () => {
    expect(gaps('2025-01-01', '2025-03-01', '2025-05-01', '2025-07-01')).to.deep.equal({});
  });

  it('are none below a fortnight, however busy the rest', () => {
    expect(gaps(...week, '2025-03-20')).to.deep.equal({});
    expect(gaps(...week, '2025-03-21')).to.deep.equal({ '2025-03-21': { days: 14, exact: true } });
  });

  it('begin at the end of the longest event before them, not of the last to start', () => {
    expect(gaps('2025-01-01/2025-06-30', '2025-03-01', '2025-03-02', '2025-03-03', '2025-07-20'))
      .to.deep.equal({ '2025-07-20': { days: 20, exact: false } });
  });

  it('are none while something goes on without a known end, nor before what has no known start', () => {
    expect(gaps(...week, '2025-03-08/..', '2026-01-01')).to.deep.equal({});
    expect(gaps(...week, '../2026')).to.deep.equal({});
  });

  it('are not made of events without a date', () => {
    const undated = { date: null, dateText: 'Some day', title: 'Undated' };
    expect(gaps(undated, ...week, undated, '2025-05-06')).to.have.keys('2025-05-06');
  });

  it('are none in a story of one event, or of none', () => {
    expect([gaps(), gaps('2025')]).to.deep.equal([{}, {}]);
  });
});

describe('the height of a gap', () => {
  const heightOf = (days: number): number => gapHeight({ days, exact: true });

  it('grows by as much with each doubling of the silence', () => {
    const steps = [14, 28, 56, 112, 224].map(heightOf).map((height, index, all) => height - (all[index - 1] ?? NaN)).slice(1);
    for (const step of steps) expect(step).to.be.closeTo(0.75, 1e-9);
  });

  it('has room for its words at the shortest silence, and never fills a screen', () => {
    expect(heightOf(14)).to.equal(2.25);
    expect(heightOf(400_000)).to.equal(7);
  });
});
