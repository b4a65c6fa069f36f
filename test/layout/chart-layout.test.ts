import { expect } from '@esm-bundle/chai';
import { gapsOf, indexChart, layoutChart } from '../../src/layout/index.js';
import { readTimeline, type Timeline } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';
import { chartOf, drawn } from './chart-of.js';
import { SAMPLE } from './fixtures/sample.js';
import { SMALL } from './fixtures/small.js';

const small = timelineOf([
  { date: '2025-01-20', kind: 'announced' }, { date: '2025-02-01', kind: 'effective' },
  { date: '2025-02-11', kind: 'complaint', cases: 'a' }, { date: '2025-02', kind: 'report' },
  { date: '2025-03-07', kind: 'order', cases: 'a' }, { date: '2025-04', kind: 'order', cases: 'a' },
  { date: '2025-04-02', kind: 'report' }, { date: '2025-05-01/..', kind: 'rule' },
], {
  cases: [{ id: 'a', name: 'A v. B' }], asOf: '2025-05-20',
  spans: [
    { track: 'restraint', state: 'tro', start: '2025-03-07', end: '2025-03-21', case: 'a', basis: 'source' },
    { track: 'restraint', state: 'stay', start: '2025-03-15', case: 'a', basis: 'source' },
  ],
});

async function sample(): Promise<Timeline> {
  const response = await fetch(new URL('../../demo/policies/iptp-1583.json', import.meta.url));
  const { timeline } = readTimeline(await response.json());
  if (!timeline) throw new Error('The sample cannot be read.');
  return timeline;
}

describe('the chart', () => {
  for (const width of [320, 960] as const) {
    it(`of a small timeline at ${width} pixels is where it was`, () => {
      expect(drawn(chartOf(small, width))).to.deep.equal(SMALL[width]);
    });

    it(`of the sample at ${width} pixels is where it was`, async () => {
      expect(drawn(chartOf(await sample(), width))).to.deep.equal(SAMPLE[width]);
    });
  }

  it('keeps its lanes when a filter empties them', () => {
    const range = { start: utc(2025), end: utc(2026) };
    const { lanes } = layoutChart(indexChart(small,
      { matches: ({ category }) => category === 'order' }), { range, width: 960 });
    expect(lanes.map(({ lane, marks }) => [lane.key, marks.length > 0]))
      .to.deep.equal([['agency:', false], ['case:a', true], ['report:', false]]);
  });

  it('leaves room for bars where there are some', () => {
    expect(chartOf(small, 960).lanes.map(({ tracks, rows }) => [tracks, rows])).to.deep.equal([[1, 0], [1, 2], [1, 0]]);
    expect(chartOf(timelineOf(['2025-01-01', '2025-02-01']), 960).lanes.map(({ tracks, rows }) => [tracks, rows])).to.deep.equal([[0, 0]]);
  });

  it('has no line for a last review that is out of view', () => {
    expect(chartOf(small, 960, { start: utc(2025, 1), end: utc(2025, 2) }).asOf).to.equal(null);
  });
});

describe('the list of the sample', () => {
  it('has two long silences, of 60 and of 76 days', async () => {
    expect([...gapsOf((await sample()).events).values()])
      .to.deep.equal([{ days: 60, exact: true }, { days: 76, exact: true }]);
  });
});
