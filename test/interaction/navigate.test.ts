import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { entryPoint, findMark, neighbour, type Direction } from '../../src/interaction/index.js';
import { indexChart, layoutChart } from '../../src/layout/index.js';
import { anyChart } from '../layout/any-chart.js';
import { chartOf } from '../layout/chart-of.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const at = (id: string, date: string, kind: string) => ({ id, date, kind });
const timeline = timelineOf([
  at('rule', '2025-02-01', 'rule'), at('delay', '2025-06-01', 'delayed'),
  at('first', '2025-01-10', 'report'), at('second', '2025-05-01', 'report'),
    at('third', '2025-05-02', 'report'),
  at('fourth', '2025-12-01', 'report'), { date: null, dateText: 'Some day', kind: 'report', id: 'undated' },
]);
const whole = chartOf(timeline, 365, { start: utc(2025), end: utc(2026) });
const april = chartOf(timeline, 365, { start: utc(2025, 4), end: utc(2025, 7) });

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
      expect(neighbour(whole, from, direction)).to.equal(to);
    });
  }

  it('lead out of the window', () => {
    expect(neighbour(april, 'second', 'previous')).to.equal('first');
    expect(neighbour(april, 'third', 'next')).to.equal('fourth');
    expect(neighbour(april, 'delay', 'first')).to.equal('rule');
  });

  it('lead past what the filter hides, and past what has no date', () => {
    const matches = ({ id }: { id: string }): boolean => id !== 'second' && id !== 'third';
    const filtered = layoutChart(indexChart(timeline, { matches }), { range: whole.scale.range, width: 365 });
    expect(neighbour(filtered, 'first', 'next')).to.equal('fourth');
  });

  it('lead past empty lanes', () => {
    const three = timelineOf(
      [at('a', '2025-01-01', 'rule'), at('b', '2025-01-01', 'parade'), at('c', '2025-01-01', 'report')]);
    const matches = ({ id }: { id: string }): boolean => id !== 'b';
    const range = { start: utc(2025), end: utc(2026) };
    expect(neighbour(layoutChart(indexChart(three, { matches }), { range, width: 365 }), 'a', 'down')).to.equal('c');
  });

  it('lead to the first mark from anywhere that is not in view', () => {
    expect([null, 'nobody', 'undated'].map((id) => neighbour(whole, id, 'next')))
      .to.deep.equal(['rule', 'rule', 'rule']);
  });

  it('reach every mark of a lane, from its first to its last, whatever the dates', () => {
    fc.assert(fc.property(anyChart, (chart) => {
      for (const { marks } of chart.lanes) {
        marks.slice(1).forEach(({ key }, index) => {
          expect(neighbour(chart, marks[index]?.key ?? null, 'next')).to.equal(key);
          expect(neighbour(chart, key, 'previous')).to.equal(marks[index]?.key);
        });
      }
    }));
  });

  it('come back from no event that leads on', () => {
    fc.assert(fc.property(anyChart, (chart) => {
      for (const { lane, marks } of chart.lanes) {
        const last = neighbour(chart, marks[0]?.key ?? null, 'last');
        if (marks.length > 0) expect(lane.events.map(({ id }) => id)).to.include(last);
      }
    }));
  });
});

describe('the mark that takes the focus first', () => {
  it('is the first asked for that is in view', () => {
    expect(entryPoint(april, [null, 'first', 'delay', 'second'])).to.equal('delay');
  });

  it('is the first of all when none is', () => {
    expect(entryPoint(april, ['first', 'nobody', null])).to.equal('delay');
  });

  it('is none in a chart without marks', () => {
    expect(entryPoint(chartOf(timeline, 365, { start: utc(1900), end: utc(1901) }), ['first']))
      .to.equal(null);
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
