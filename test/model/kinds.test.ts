import { expect } from '@esm-bundle/chai';
import { CATEGORIES, categoryOf, KINDS } from '../../src/model/index.js';

/** As the document format lists them. */
const FORMAT = {
  agency: 'announced proposed effective directive rule agreement delayed rescinded legislation agency-action',
  filing: 'complaint amended-complaint motion brief declaration appeal filing',
  order: 'order minute-order opinion judgment hearing',
  report: 'report data statement',
};

describe('kinds', () => {
  it('are those of the document format, each in its category', () => {
    const listed = Object.entries(FORMAT).flatMap(([category, kinds]) =>
      kinds.split(' ').map((kind) => [kind, category]));
    expect([...KINDS]).to.deep.equal(listed);
  });

  it('have five categories, in the order of the legend', () => {
    expect(CATEGORIES).to.deep.equal(['agency', 'filing', 'order', 'report', 'other']);
  });

  for (const kind of [undefined, '', 'petition', 'Order', 'constructor', '__proto__', 'toString']) {
    it(`show ${kind ?? 'an absent kind'} as "other"`, () => {
      expect(categoryOf(kind)).to.equal('other');
    });
  }
});
