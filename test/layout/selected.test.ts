import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { indexChart, layoutChart, type Mark } from '../../src/layout/index.js';
import { anyEntry, TWO_CASES } from '../model/any-entry.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const YEAR = { start: utc(2025), end: utc(2026) };

/** 365 pixels: one a day. */
function rowOf(dates: readonly string[], selected: string): readonly Mark[] {
  const timeline = timelineOf(dates.map((date, place) => ({ date, id: `e${place}` })));
  return layoutChart(indexChart(timeline, { matches: () => true }), { range: YEAR, width: 365, selected }).lanes[0]?.marks ?? [];
}
const told = (marks: readonly Mark[]): string[] => marks.map(({ events, x }) => `${events.map(({ id }) => id).join('+')}@${Math.round(x)}`);

describe('the event that is pointed out', () => {
  it('keeps a mark of its own, with what stood in one mark with it at its sides', () => {
    const dates = ['2025-06-01', '2025-06-05', '2025-06-10', '2025-06-15', '2025-06-20'];
    expect(told(rowOf(dates, 'nobody'))).to.deep.equal(['e0+e1+e2+e3@142', 'e4@171']);
    const [before, own, after] = rowOf(dates, 'e2');
    expect([before, own, after].map((mark) => mark?.events.map(({ id }) => id))).to.deep.equal([['e0', 'e1'], ['e2'], ['e3', 'e4']]);
    expect(own?.x).to.be.closeTo(160.5, 1e-6);
  });

  it('stands before others of its day, since none of them is known to be earlier', () => {
    const marks = rowOf(['2025-06-01', '2025-06-01', '2025-06-01'], 'e1');
    expect(marks.map(({ events }) => events.map(({ id }) => id))).to.deep.equal([['e1'], ['e0', 'e2']]);
  });

  it('stays in its cluster where there is no room beside it', () => {
    const marks = rowOf(['2025-01-01', '2025-01-02', '2025-01-03'], 'e1');
    expect(marks.map(({ count }) => count)).to.deep.equal([3]);
  });

  it('takes no event out of the row, and lets none overlap', () => {
    const anything = fc.record({
      entries: fc.array(anyEntry(fc.constantFrom('2025-03-07', '2025-03', '2025-04-01', '2025-06-12', '2025', '2025-11-30')), { minLength: 1, maxLength: 30 }),
      which: fc.nat(), width: fc.integer({ min: 40, max: 1500 }),
    });
    fc.assert(fc.property(anything, ({ entries, which, width }) => {
      const timeline = timelineOf(entries, { cases: TWO_CASES });
      const selected = timeline.events[which % timeline.events.length]?.id ?? null;
      const { lanes } = layoutChart(indexChart(timeline, { matches: () => true }), { range: YEAR, width, selected });
      for (const { series, marks } of lanes) {
        expect(marks.reduce((sum, { count }) => sum + count, 0)).to.equal(series.events.length);
        marks.slice(1).forEach((mark, place) => {
          const before = marks[place] as Mark;
          expect(mark.x - mark.width / 2).to.be.at.least(before.x + before.width / 2 - 1e-6);
        });
      }
    }));
  });
});
