import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { indexChart, layoutChart, type LaneLayout } from '../../src/layout/index.js';
import { timelineOf, utc, type Entry } from '../model/timeline-of.js';
import { anyChart } from './any-chart.js';

const YEAR = { start: utc(2025), end: utc(2026) };

/** 730 pixels: two a day. */
function laneOf(events: readonly Entry[], selected: string | null = null, rest: Readonly<Record<string, unknown>> = {}): LaneLayout {
  const timeline = timelineOf(events, rest);
  const lane = layoutChart(indexChart(timeline, { matches: () => true }), { range: YEAR, width: 730, selected }).lanes.find(({ marks }) => marks.length > 0);
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
      // What ends the document has a title in any case.
      { date: '2025-12-31', title: 'The end', lane: 'M' },
    ])).filter((title) => title !== 'x');
    expect(pair({ kind: 'order' }, { kind: 'motion' })).to.deep.equal(['The first of the two events']);
    expect(pair({ kind: 'motion' }, { kind: 'order' })).to.deep.equal(['The second of the two events']);
    // It stands above, where there is room for all of it, and leaves the other what is beside it.
    expect(pair({ kind: 'report', key: true }, { kind: 'order' })).to.have.length(2);
  });

  it('are not given to clusters', () => {
    expect(titles(laneOf([{ date: '2025-06-01', title: 'One' }, { date: '2025-06-01', title: 'Two' }]))).to.deep.equal([]);
  });

  describe('that must be said', () => {
    /** Between two others that leave no room beside it. */
    const squeezed = (entry: object, rest: Readonly<Record<string, unknown>> = {}): string[] => {
      const dates = ['2025-05-20', '2025-06-01', '2025-06-13'];
      const lane = laneOf([...dates.map((date, place) => ({ date, title: `Event ${place} of the middle`, kind: 'motion', lane: 'L', ...(place === 1 && entry) })),
        { date: '2025-12-31', title: 'The end', lane: 'M' }], null, rest);
      expect(lane.above).to.equal([...lane.labels.values()].some(({ above }) => above > 0) ? 1 : 0);
      return [...lane.labels.values()].filter(({ above }) => above > 0).map(({ event }) => event.source.title);
    };

    it('stand above their mark where nothing else leaves room', () => {
      expect(squeezed({})).to.deep.equal([]);
      expect(squeezed({ key: true })).to.deep.equal(['Event 1 of the middle']);
      expect(squeezed({ id: 'opener' }, { spans: [{ track: 'restraint', state: 'stay', start: '2025-06-01', basis: 'source', openedBy: 'opener' }] }))
        .to.deep.equal(['Event 1 of the middle']);
    });

    it('are those of the last event too, whatever kind it is', () => {
      const lane = laneOf(['2025-12-02', '2025-12-14', '2025-12-26'].map((date) => ({ date, title: `A report of ${date}`, kind: 'report' })));
      const last = [...lane.labels.values()].find(({ event }) => event.source.date === '2025-12-26');
      expect([last?.above, last?.before]).to.deep.equal([1, true]);
    });

    it('are said once where an event stands in two lanes', () => {
      const timeline = timelineOf([
        { date: '2025-05-20', title: 'Before it', kind: 'motion', cases: 'a' }, { date: '2025-06-01', title: 'A memorandum', kind: 'agreement', key: true, cases: 'a' },
        { date: '2025-06-13', title: 'After it', kind: 'motion', cases: 'a' }, { date: '2025-12-31', title: 'The end', kind: 'report' },
      ], { cases: [{ id: 'a', name: 'A v. B' }] });
      const { lanes } = layoutChart(indexChart(timeline, { matches: () => true }), { range: YEAR, width: 730 });
      expect(lanes.map(({ lane, above }) => [lane.type, above])).to.deep.equal([['agency', 0], ['case', 0], ['report', 0]]);
    });
  });

  it('meet neither each other, nor a mark, nor the edge, whatever the chart', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      for (const { labels, names, marks } of lanes) {
        const words = [...labels.values(), ...[...names].flatMap(([{ row }, name]) => (row === 0 ? name : []))];
        const rooms = (line: number) => words.filter(({ above }) => above === line).map(({ from, width }) => ({ from, to: from + width }));
        for (const line of [1, 2]) {
          const inLine = rooms(line).sort((a, b) => a.from - b.from);
          inLine.slice(1).forEach(({ from }, place) => expect(from).to.be.at.least((inLine[place]?.to ?? 0) - 1e-6));
        }
        const all = [
          ...rooms(0),
          ...marks.map(({ x, width }) => ({ from: x - width / 2, to: x + width / 2 })),
        ].sort((a, b) => a.from - b.from || a.to - b.to);
        all.slice(1).forEach(({ from }, place) => expect(from).to.be.at.least((all[place]?.to ?? 0) - 1e-6));
        for (const { from, width } of words) {
          expect(from).to.be.at.least(0);
          expect(from + width).to.be.at.most(scale.width + 1e-6);
        }
      }
    }));
  });
});
