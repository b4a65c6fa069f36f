import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { entryPoint, findMark, findMarks, neighbour, type Direction } from '../../src/interaction/index.js';
import { indexChart, layoutChart } from '../../src/layout/index.js';
import { anyChart } from '../layout/any-chart.js';
import type { ChartLayout } from '../../src/layout/index.js';
import { chartOf } from '../layout/chart-of.js';
import { TWO_CASES } from '../model/any-entry.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const at = (id: string, date: string, kind: string) => ({ id, date, kind });
const timeline = timelineOf([
  at('rule', '2025-02-01', 'rule'), at('delay', '2025-06-01', 'delayed'),
  at('first', '2025-01-10', 'report'), at('second', '2025-05-01', 'report'),
    at('third', '2025-05-01', 'report'),
  at('fourth', '2025-12-01', 'report'), { date: null, dateText: 'Some day', kind: 'report', id: 'undated' },
]);
const whole = chartOf(timeline, 365, { start: utc(2025), end: utc(2026) });
const april = chartOf(timeline, 365, { start: utc(2025, 4), end: utc(2025, 7) });

const led = (chart: ChartLayout, from: string | null, to: Direction): string | null => neighbour(chart, from, to)?.id ?? null;
const entry = (chart: ChartLayout, wanted: readonly (string | null)[]): string | null => entryPoint(chart, wanted)?.mark.key ?? null;

describe('the arrow keys', () => {
  const STEPS: readonly (readonly [string, Direction, string | null])[] = [
    ['first', 'next', 'second'], ['second', 'next', 'fourth'], ['third', 'next', 'fourth'],
    ['fourth', 'next', null],
    ['fourth', 'previous', 'second'], ['second', 'previous', 'first'], ['first', 'previous', null],
    ['second', 'first', 'first'], ['second', 'last', 'fourth'],
    ['first', 'up', 'rule'], ['fourth', 'up', 'delay'], ['rule', 'down', 'first'],
    ['delay', 'down', 'second'],
    ['rule', 'up', null], ['first', 'down', null],
  ];
  for (const [from, direction, to] of STEPS) {
    it(`lead from ${from} ${direction} to ${to ?? 'nowhere'}`, () => {
      expect(led(whole, from, direction)).to.equal(to);
    });
  }

  it('lead out of the window', () => {
    expect(led(april, 'second', 'previous')).to.equal('first');
    expect(led(april, 'third', 'next')).to.equal('fourth');
    expect(led(april, 'delay', 'first')).to.equal('rule');
  });

  it('lead past what the filter hides, and past what has no date', () => {
    const matches = ({ id }: { id: string }): boolean => id !== 'second' && id !== 'third';
    const filtered = layoutChart(indexChart(timeline, { matches }), { range: whole.scale.range, width: 365 });
    expect(led(filtered, 'first', 'next')).to.equal('fourth');
  });

  it('lead past empty lanes', () => {
    const three = timelineOf(
      [at('a', '2025-01-01', 'rule'), at('b', '2025-01-01', 'parade'), at('c', '2025-01-01', 'report')]);
    const matches = ({ id }: { id: string }): boolean => id !== 'b';
    const range = { start: utc(2025), end: utc(2026) };
    expect(led(layoutChart(indexChart(three, { matches }), { range, width: 365 }), 'a', 'down')).to.equal('c');
  });

  it('lead to the first mark from anywhere that is not in view', () => {
    expect([null, 'nobody', 'undated'].map((id) => led(whole, id, 'next')))
      .to.deep.equal(['rule', 'rule', 'rule']);
  });

  it('reach every mark of a lane, from its first to its last, whatever the dates', () => {
    fc.assert(fc.property(anyChart, (chart) => {
      for (const { lane, marks } of chart.lanes) {
        marks.slice(1).forEach(({ key }, index) => {
          expect(neighbour(chart, marks[index]?.key ?? null, 'next', lane.key)).to.deep.equal({ id: key, lane: lane.key });
          expect(neighbour(chart, key, 'previous', lane.key)).to.deep.equal({ id: marks[index]?.key, lane: lane.key });
        });
      }
    }));
  });

  it('come back from no event that leads on', () => {
    fc.assert(fc.property(anyChart, (chart) => {
      for (const { lane, marks } of chart.lanes) {
        const last = neighbour(chart, marks[0]?.key ?? null, 'last', lane.key)?.id;
        if (marks.length > 0) expect(lane.events.map(({ id }) => id)).to.include(last);
      }
    }));
  });
});

describe('the mark that takes the focus first', () => {
  it('is the first asked for that is in view', () => {
    expect(entry(april, [null, 'first', 'delay', 'second'])).to.equal('delay');
  });

  it('is the first of all when none is', () => {
    expect(entry(april, ['first', 'nobody', null])).to.equal('delay');
  });

  it('is none in a chart without marks', () => {
    expect(entry(chartOf(timeline, 365, { start: utc(1900), end: utc(1901) }), ['first']))
      .to.equal(null);
  });
});

describe('an event with marks in several lanes', () => {
  const shared = chartOf(timelineOf([
    { id: 'before', date: '2025-01-10', kind: 'order', cases: 'b' },
    { id: 'both', date: '2025-05-01', kind: 'order', cases: ['a', 'b'] },
    { id: 'after', date: '2025-09-01', kind: 'order', cases: 'a' },
  ], { cases: TWO_CASES }), 365, { start: utc(2025), end: utc(2026) });

  it('has one in each', () => {
    expect(findMarks(shared, 'both').map(({ lane }) => lane.lane.key)).to.deep.equal(['case:b', 'case:a']);
  });

  it('is met in the lane that is asked for, and else in its first', () => {
    const laneOf = (lane?: string): string | undefined => findMark(shared, 'both', lane)?.lane.lane.key;
    expect([laneOf('case:a'), laneOf('case:b'), laneOf('nowhere'), laneOf()]).to.deep.equal(['case:a', 'case:b', 'case:b', 'case:b']);
    expect(entryPoint(shared, ['both'], 'case:a')?.lane.lane.key).to.equal('case:a');
  });

  it('leads on in the lane where it is met, and between its marks', () => {
    expect(neighbour(shared, 'both', 'previous', 'case:b')).to.deep.equal({ id: 'before', lane: 'case:b' });
    expect(neighbour(shared, 'both', 'previous', 'case:a')).to.equal(null);
    expect(neighbour(shared, 'both', 'next', 'case:a')).to.deep.equal({ id: 'after', lane: 'case:a' });
    expect(neighbour(shared, 'both', 'next', 'case:b')).to.equal(null);
    expect(neighbour(shared, 'both', 'down', 'case:b')).to.deep.equal({ id: 'both', lane: 'case:a' });
    expect(neighbour(shared, 'both', 'up', 'case:a')).to.deep.equal({ id: 'both', lane: 'case:b' });
  });
});

describe('the mark of an event', () => {
  it('is found in its lane, in a cluster as well', () => {
    const found = findMark(whole, 'third');
    expect(found?.lane.lane.type).to.equal('report');
    expect(found?.mark.events.map(({ id }) => id)).to.deep.equal(['second', 'third']);
  });

  it('is none for what is not in view', () => {
    expect([null, 'nobody', 'undated'].map((id) => findMark(whole, id))).to.deep.equal([null, null, null]);
    expect(findMark(april, 'first')).to.equal(null);
  });
});
