import { expect } from '@esm-bundle/chai';
import { countEvents, filterEvents, NO_FILTER } from '../../src/model/index.js';
import { TWO_CASES } from './any-entry.js';
import { timelineOf, utc } from './timeline-of.js';

const timeline = timelineOf([
  { date: '2025-01-10', kind: 'order', title: 'Order of two cases', cases: ['a', 'b'] },
  { date: '2025-03-10', kind: 'rule', title: 'Rule', lane: ['Senate', 'House'] },
  { date: null, dateText: 'Some day', title: 'Order without a date', kind: 'order', cases: 'a' },
  { date: '2026-01-01', kind: 'report', title: 'Report' },
], { cases: TWO_CASES });
const MARCH = { start: utc(2025, 3), end: utc(2025, 4) };
const counts = (filter: Partial<typeof NO_FILTER>, range: typeof MARCH | null = null): number[] => {
  const { all, listed, charted } = countEvents(timeline, filterEvents(timeline, { ...NO_FILTER, ...filter }), range);
  return [all, listed, charted];
};

describe('the events that a reader sees', () => {
  it('are counted once each, however many lanes have a mark of them', () => {
    expect(counts({})).to.deep.equal([4, 4, 3]);
    expect(counts({ cases: ['b'] })).to.deep.equal([4, 1, 1]);
    expect(counts({ cases: ['a', 'b'] })).to.deep.equal([4, 2, 1]);
  });

  it('are told apart by whether the list or the chart shows them', () => {
    expect(counts({}, MARCH)).to.deep.equal([4, 4, 1]);
    expect(counts({ text: 'report' }, MARCH)).to.deep.equal([4, 1, 0]);
    expect(counts({ text: 'nothing of it' }, MARCH)).to.deep.equal([4, 0, 0]);
  });
});
