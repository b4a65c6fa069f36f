import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { indexChart, layoutChart, type LaneLayout } from '../../src/layout/index.js';
import { timelineOf, utc, type Entry } from '../model/timeline-of.js';
import { anyChart } from './any-chart.js';

const YEAR = { start: utc(2025), end: utc(2026) };

/** 730 pixels: two a day. */
function laneOf(events: readonly Entry[], selected: string | null = null): LaneLayout {
  const timeline = timelineOf(events);
  const [lane] = layoutChart(indexChart(timeline, { matches: () => true }), { range: YEAR, width: 730, selected }).lanes;
  if (!lane) throw new Error('There is no lane.');
  return lane;
}
const titles = ({ labels }: LaneLayout): string[] => [...labels.values()].map(({ event }) => event.source.title).sort();

describe('the titles beside marks', () => {
  it('stand where there is room, and nowhere else', () => {
    const lane = laneOf([
      { date: '2025-01-20', title: 'A rule', kind: 'rule' },
      { date: '2025-06-01', title: 'Squeezed between two others', kind: 'rule' },
      { date: '2025-06-15', title: 'Another rule that follows at once', kind: 'rule' },
    ]);
    expect(titles(lane)).to.deep.equal(['A rule', 'Another rule that follows at once', 'Squeezed between two others']);
    const squeezed = [...lane.labels.values()].find(({ event }) => event.source.title.startsWith('Squeezed'));
    expect(squeezed?.before).to.equal(true);
  });

  it('are given to turning points first, and to orders before filings', () => {
    const pair = (first: object, second: object): string[] => titles(laneOf([
      { date: '2025-11-05', title: 'The first of the two events', lane: 'L', ...first },
      { date: '2025-12-24', title: 'The second of the two events', lane: 'L', ...second },
      { date: '2025-10-12', title: 'x', lane: 'L' },
    ])).filter((title) => title !== 'x');
    expect(pair({ kind: 'order' }, { kind: 'motion' })).to.deep.equal(['The first of the two events']);
    expect(pair({ kind: 'motion' }, { kind: 'order' })).to.deep.equal(['The second of the two events']);
    expect(pair({ kind: 'report', key: true }, { kind: 'order' })).to.deep.equal(['The first of the two events']);
  });

  it('are not given to clusters', () => {
    expect(titles(laneOf([{ date: '2025-06-01', title: 'One' }, { date: '2025-06-01', title: 'Two' }]))).to.deep.equal([]);
  });

  it('meet neither each other, nor a mark, nor the edge, whatever the chart', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      for (const { labels, marks } of lanes) {
        const all = [
          ...[...labels.values()].map(({ from, width }) => ({ from, to: from + width })),
          ...marks.map(({ x, width }) => ({ from: x - width / 2, to: x + width / 2 })),
        ].sort((a, b) => a.from - b.from || a.to - b.to);
        all.slice(1).forEach(({ from }, place) => expect(from).to.be.at.least((all[place]?.to ?? 0) - 1e-6));
        for (const { from, width } of labels.values()) {
          expect(from).to.be.at.least(0);
          expect(from + width).to.be.at.most(scale.width);
        }
      }
    }));
  });
});
