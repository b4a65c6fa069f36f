import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { packRows } from '../../src/layout/index.js';

const interval = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('packRows', () => {
  it('gives rows in the order of the intervals, the first free row to each', () => {
    const intervals = [{ from: 5, to: 9 }, { from: 0, to: 5 }, { from: 1, to: 2 }, { from: 2, to: 8 },
      { from: 3, to: 4 }];
    expect(packRows(intervals)).to.deep.equal([0, 0, 1, 1, 2]);
    expect(packRows([])).to.deep.equal([]);
  });

  it('never lets two overlap in a row', () => {
    fc.assert(fc.property(fc.array(interval), (intervals) => {
      const rows = packRows(intervals);
      intervals.forEach((one, a) => intervals.slice(a + 1).forEach((other, b) => {
        if (rows[a] !== rows[a + 1 + b]) return;
        expect(Math.max(one.from, other.from)).to.be.at.least(Math.min(one.to, other.to));
      }));
    }));
  });

  it('takes no more rows than intervals lie over each other', () => {
    fc.assert(fc.property(fc.array(interval, { minLength: 1 }), (intervals) => {
      const deepest = Math.max(...intervals.map(({ from }) =>
        intervals.filter((other) => other.from <= from && (from < other.to || other.from === from)).length));
      expect(Math.max(...packRows(intervals)) + 1).to.be.at.most(deepest);
    }));
  });
});
