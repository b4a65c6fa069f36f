import { expect } from '@esm-bundle/chai';
import { indexChart, layoutChart, wholeRange } from '../../src/layout/index.js';
import type { LaneOrder } from '../../src/layout/index.js';
import { timelineOf } from '../model/timeline-of.js';

const cases = Array.from({ length: 200 }, (_, number) => ({ id: `c${number}`, name: `Case ${number}` }));
const events = cases.flatMap(({ id }, number) => [
  { date: `2025-0${1 + (number % 9)}-01`, kind: 'complaint', cases: id, title: `Complaint ${number}` },
  { date: `2025-1${number % 3}-15`, kind: 'order', cases: id, title: `Order ${number}` },
]);
const timeline = timelineOf([{ date: '2025-01-01', kind: 'rule' }, ...events, { date: '2025-02-02', lane: 'Congress' }], { cases });
const index = (laneOrder: LaneOrder = 'first', allLanes = false) =>
  indexChart(timeline, { matches: () => true, laneOrder, allLanes });

describe('more lanes than anybody follows at once', () => {
  it('are folded into one beyond the first few, with every event in it', () => {
    const { lanes, foldable } = index();
    expect(lanes.map(({ lane }) => lane.type)).to.deep.equal(['agency', ...Array.from({ length: 7 }, () => 'case'), 'named', 'folded']);
    expect(foldable).to.equal(193);
    const folded = lanes.at(-1);
    expect([folded?.lane.folds, folded?.series.events.length]).to.deep.equal([193, 386]);
  });

  it('are all there when asked for', () => {
    const { lanes, foldable } = index('first', true);
    expect([lanes.length, foldable]).to.deep.equal([202, 193]);
  });

  it('come by their first event, or by their latest', () => {
    const dateOf = (order: LaneOrder): (string | null | undefined)[] => index(order).lanes
      .filter(({ lane }) => lane.type === 'case')
      .map(({ series }) => (order === 'first' ? series.events[0] : series.events.at(-1))?.source.date);
    expect(new Set(dateOf('first'))).to.deep.equal(new Set(['2025-01-01']));
    expect(new Set(dateOf('latest'))).to.deep.equal(new Set(['2025-12-15']));
  });

  it('lose nothing that can be found on the chart', () => {
    const range = wholeRange(timeline);
    if (!range) throw new Error('Nothing has a date.');
    const { lanes } = layoutChart(index(), { range, width: 900 });
    const shown = lanes.flatMap(({ marks }) => marks).reduce((sum, { count }) => sum + count, 0);
    expect(shown).to.equal(timeline.events.length);
  });
});
