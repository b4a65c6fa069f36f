import { expect } from '@esm-bundle/chai';
import { yearsBetween } from '../../src/layout/year-ticks.js';

describe('the years of an axis', () => {
  const NONE: readonly (readonly [start: number, end: number])[] = [[NaN, NaN], [0, NaN], [NaN, 0], [5, 0], [0, 0]];
  for (const [start, end] of NONE) {
    it(`are none from ${start} to ${end}, and come to an end`, () => {
      expect(yearsBetween(start, end, 10)).to.deep.equal([]);
    });
  }
});
