import { expect } from '@esm-bundle/chai';
import { blocksOf, sectionsAt } from '../../src/layout/index.js';

describe('the blocks of a list', () => {
  it('hold every section once, and are no more than each of them holds', () => {
    expect(blocksOf(7)).to.deep.equal([[0, 1, 2], [3, 4, 5], [6]]);
    expect([blocksOf(0), blocksOf(1)]).to.deep.equal([[], [[0]]]);
    expect(blocksOf(5000)).to.have.length(71);
    expect(blocksOf(5000).flat()).to.have.length(5000);
  });
});

describe('the sections between two heights of a space', () => {
  const at = (from: number, to: number): readonly number[] => sectionsAt([10, 14], () => 100, from, to);

  it('are those that it touches', () => {
    expect(at(150, 350)).to.deep.equal([11, 13]);
    expect(at(0, 500)).to.deep.equal([10, 14]);
    expect(at(199.5, 199.5)).to.deep.equal([11, 11]);
  });

  it('are the first or the last at an edge, and never none', () => {
    expect(at(0, 0)).to.deep.equal([10, 10]);
    expect(at(500, 500)).to.deep.equal([14, 14]);
    expect(at(-50, -10)).to.deep.equal([10, 10]);
    expect(at(900, 1000)).to.deep.equal([14, 14]);
    expect(at(NaN, NaN)).to.deep.equal([14, 14]);
  });
});
