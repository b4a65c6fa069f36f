import { expect } from '@esm-bundle/chai';
import { citationQueries, docketKeys, docketNumber } from '../../src/model/index.js';

const NUMBERS: readonly (readonly [string, string | null])[] = [
  ['1:25-cv-00677', '25-cv-677'],
  ['25-cv-00677', '25-cv-677'],
  ['25-cv-677', '25-cv-677'],
  ['2025-cv-677', '25-cv-677'],
  ['1:25-CV-00677-DLF', '25-cv-677'],
  ['1:25-cv-00677-DLF-RMM', '25-cv-677'],
  ['No. 1:25-cv-00677 (D.D.C.)', '25-cv-677'],
  ['2-21-cv-00067-Z', '21-cv-67'],
  ['25-5181', '25--5181'],
  ['No. 25-5181', '25--5181'],
  ['25-cr-677', '25-cr-677'],
  ['24A1203', '24-a-1203'],
  ['24-1203', '24--1203'],
  ['1:25-cv-10000', '25-cv-10000'],
  ['', null],
  ['sealed', null],
  ['v. Bessent', null],
];

describe('docketNumber', () => {
  for (const [text, number] of NUMBERS) {
    it(`reads ${JSON.stringify(text)} as ${number ?? 'none'}`, () => {
      expect(docketNumber(text)).to.equal(number);
    });
  }

  it('reads a text of a million digits and hyphens in no time', () => {
    for (const piece of ['1', '1-', '0', 'a-', '1:']) {
      const began = performance.now();
      docketNumber(piece.repeat(1e6 / piece.length));
      expect(performance.now() - began).to.be.below(1000);
    }
  });
});

/** What is printed, and the docket and court that it means. */
const CITATIONS: readonly (readonly [printed: string, docket: string, court: string])[] = [
  ['No. 25-cv-12822 (D. Mass.)', '1:25-cv-12822', 'D. Mass.'],
  ['1:25-cv-00190-JMC (D.D.C.)', '1:25-cv-00190', 'D.D.C.'],
  ['No. 25-5181 (D.C. Cir. 2025)', '25-5181', 'D.C. Cir.'],
  ['Case No. 2-21-cv-00067-Z (N.D. Tex., Aug. 13, 2021)', '2:21-cv-00067', 'N.D. Tex.'],
  ['No. 24A1203 (U.S.)', '24A1203', 'U.S.'],
];

describe('citationQueries', () => {
  for (const [printed, docket, label] of CITATIONS) {
    it(`finds ${docket} (${label}) by ${JSON.stringify(printed)}`, () => {
      const keys = docketKeys(docket, { label });
      expect(citationQueries(printed).filter((key) => keys.includes(key))).to.not.deep.equal([]);
    });
  }

  it('finds nothing by a number without a court, and nothing in another court', () => {
    expect(citationQueries('No. 25-cv-12822')).to.deep.equal([]);
    expect(citationQueries('No. 25-cv-12822 (D. Mass.)')).to.not.include.members(
      docketKeys('1:25-cv-12822', { label: 'D. Me.' }));
  });
});
