import { expect } from '@esm-bundle/chai';
import { courtInCitation, hyphenated } from '../../../src/convert/courts/docket-forms.js';
import { docketNumber } from '../../../src/model/index.js';

const NUMBERS: readonly (readonly [string, string | null])[] = [
  ['25 Civ. 1144 (JAV)', '25-cv-1144'],
  ['25 Civ. 01144', '25-cv-1144'],
  ['25-civ-20757', '25-cv-20757'],
  ['1:25-CIV-20757-XYZ', '25-cv-20757'],
  ['25 Cr. 12 (AB)', '25-cr-12'],
  ['Civil Action No. 25-457', '25-cv-457'],
  ['Civil Action No. 1:25-457', '25-cv-457'],
  ['Civ. A. No. 25-457', '25-cv-457'],
  ['Civil No. 25-00457', '25-cv-457'],
  ['Criminal Case No. 25-457', '25-cr-457'],
  ['No. 1:25-cv-00306 (D. Mass.)', '25-cv-306'],
  ['Case No. 25-cv-306', '25-cv-306'],
  ['Case No.: 2:25-cv-00244', '25-cv-244'],
  ['Case No. 25-244', '25--244'],
  ['CV 25-10', '25-cv-10'],
  ['CV-25-00010-PHX-DJL', '25-cv-10'],
  ['CV 25-10-M-DWM', '25-cv-10'],
  ['EDCV 25-10', '25-cv-10'],
  ['3:CV-25-10', '25-cv-10'],
  ['C25-244-JNW', '25-cv-244'],
  ['8:25CV10', '25-cv-10'],
  ['2:25-cv-244', '25-cv-244'],
  ['2-21-cv-00067-Z', '21-cv-67'],
  ['1:25-cv-00677-DLF', '25-cv-677'],
  ['24A1203', '24-a-1203'],
  ['25-5181', '25--5181'],
  ['March 7, 2025 (Civ.)', null],
  ['', null],
];

describe('docket numbers in the forms of courts', () => {
  for (const [text, number] of NUMBERS) {
    it(`reads ${JSON.stringify(text)} as ${number ?? 'none'}`, () => expect(docketNumber(hyphenated(text))).to.equal(number));
  }

  it('keep their office, and the text around them', () => {
    expect(hyphenated('No. 1:25-civ-0306 (D. Mass.)')).to.equal('No. 1:25-cv-306 (D. Mass.)');
  });

  it('name their court in parentheses, which are not those of a judge or of another docket', () => {
    expect([
      '25 Civ. 1144 (JAV) (S.D.N.Y. Feb. 21, 2025)', 'No. 1:25-cv-00306 (D. Mass.)', '25-cv-1 (DDC)', '24-1287 (See also 25-250) (U.S.)', '25-cv-1',
    ].map(courtInCitation)).to.deep.equal(['S.D.N.Y.', 'D. Mass.', 'DDC', 'U.S.', undefined]);
  });

  it('are read in no time of a long text', () => {
    for (const piece of ['1', '1-', '1:', 'c', 'civ ', '25 civ', '(']) {
      const began = performance.now();
      hyphenated(piece.repeat(1e6 / piece.length));
      courtInCitation(piece.repeat(1e5 / piece.length));
      expect(performance.now() - began).to.be.below(1000);
    }
  });
});
