import { expect } from '@esm-bundle/chai';
import { partsOf, sectionsAt } from '../../src/layout/index.js';

describe('the parts of a list', () => {
  it('are the drawn sections, and one space for each run of others', () => {
    expect(partsOf(7, (section) => [2, 3, 5].includes(section))).to.deep.equal([
      { first: 0, last: 1, drawn: false },
      { first: 2, last: 2, drawn: true },
      { first: 3, last: 3, drawn: true },
      { first: 4, last: 4, drawn: false },
      { first: 5, last: 5, drawn: true },
      { first: 6, last: 6, drawn: false },
    ]);
    expect(partsOf(0, () => true)).to.deep.equal([]);
  });
});

describe('the sections at a stretch of a space', () => {
  const space = { first: 10, last: 14, drawn: false };
  const at = (from: number, to: number): [number, number] => sectionsAt(space, () => 100, from, to);

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
