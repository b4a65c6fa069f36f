import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { firstClause, wholeOrFirstClause } from '../../../src/convert/input/first-clause.js';

const ROWS: readonly (readonly [string, string])[] = [
  ['MOTION to Seal by River Club. (Attachments: # 1 Exhibit)(Fox, Cy) (Entered: 03/05/2025)', 'MOTION to Seal by River Club'],
  ['ORDER denying 5 Motion. Signed by Judge Ada Quill on 3/5/25.', 'ORDER denying 5 Motion'],
  ['COMPLAINT against Harbor Corp. and Rope Inc. (Entered: 03/05/2025)', 'COMPLAINT against Harbor Corp. and Rope Inc.'],
  ['Order v. U.S. Const. art. I is no ending; This is.', 'Order v. U.S. Const. art. I is no ending'],
  ['Notice of Appeal . Fee Amount $255.', 'Notice of Appeal'],
  ['PETITION DENIED.', 'PETITION DENIED'],
  ['First line\nsecond line', 'First line'],
  ['  spaced\tout   words ', 'spaced out words'],
  ['(Entered: 03/05/2025)', '(Entered: 03/05/2025)'],
  [`MOTION by ${'Long Name, '.repeat(20)}`, `MOTION by ${'Long Name, '.repeat(8).trim().replace(/,$/, '')}…`],
  ['x'.repeat(150), `${'x'.repeat(100)}…`],
];

describe('the first clause of a long text', () => {
  for (const [text, title] of ROWS) {
    it(`of "${text.slice(0, 60)}" is "${title.slice(0, 60)}"`, () => expect(firstClause(text)).to.equal(title));
  }

  it('is short, and begins with the words of the text as they are', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '(', ')', '\n', ';', '1', '🔔'), maxLength: 400 }), (text) => {
      const title = firstClause(text);
      expect(Array.from(title).length).to.be.at.most(101);
      expect(text.trim().replace(/\s+/g, ' ').startsWith(title.replace(/…$/, ''))).to.equal(true);
      if (text.trim() !== '') expect(title).not.to.equal('');
    }));
  });

  it('stands for a text that is too long for a title alone', () => {
    expect(wholeOrFirstClause(' It is sold. Nobody knows. ')).to.equal('It is sold. Nobody knows.');
    expect(wholeOrFirstClause(`It is sold. ${'Nobody knows. '.repeat(8)}`)).to.equal('It is sold');
  });
});
