import { expect } from '@esm-bundle/chai';
import { memo } from '../../src/model/index.js';

describe('What is remembered of an object', () => {
  const [one, other] = [{}, {}];
  let made: number;
  let count: (key: object, ...others: readonly unknown[]) => number;

  beforeEach(() => {
    made = 0;
    count = memo(() => (made += 1));
  });

  it('is worked out once, for each object', () => {
    expect([count(one), count(other), count(one), count(other)]).to.deep.equal([1, 2, 1, 2]);
  });

  it('is worked out again when another argument changes, and for the last ones only', () => {
    expect([count(one, 'a', NaN), count(one, 'a', NaN), count(one, 'b', NaN), count(one, 'a', NaN)]).to.deep.equal([1, 1, 2, 3]);
  });

  it('may be undefined', () => {
    const nothing = memo((_key: object): undefined => void (made += 1));
    nothing(one);
    nothing(one);
    expect(made).to.equal(1);
  });
});
