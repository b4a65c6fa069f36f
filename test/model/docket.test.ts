import { expect } from '@esm-bundle/chai';
import { docketNumber } from '../../src/model/index.js';

const NUMBERS: readonly (readonly [string, string | null])[] = [
  ['1:25-cv-00677', '25-cv-677'],
  ['25-cv-00677', '25-cv-677'],
  ['25-cv-677', '25-cv-677'],
  ['2025-cv-677', '25-cv-677'],
  ['1:25-CV-00677-DLF', '25-cv-677'],
  ['1:25-cv-00677-DLF-RMM', '25-cv-677'],
  ['No. 1:25-cv-00677 (D.D.C.)', '25-cv-677'],
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
