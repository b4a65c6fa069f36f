import { expect } from '@esm-bundle/chai';
import { dateDraft } from '../../../../src/convert/input/dates/written-date.js';
import { Ledger } from '../../../../src/convert/input/ledger.js';

const ROWS: readonly (readonly [string, string | null, number])[] = [
  ['2025-03-07', '2025-03-07', 0],
  [' 2025-03 ', '2025-03', 0],
  ['Aug. 14, 2019', '2019-08-14', 0],
  ['2011,12,10', '2011-12-10', 0],
  ['8/14/2019', '2019-08-14', 0],
  ['03/07/2025', null, 1],
  ['2025-02-30', null, 1],
  ['30 February 2025', null, 1],
  ['Spring', null, 1],
];

describe('a date as people write it', () => {
  for (const [text, date, problems] of ROWS) {
    it(`reads "${text}" as ${date ?? 'no date, and shows the text'}`, () => {
      const ledger = new Ledger();
      const when = dateDraft(text, '/events/0/date', ledger);
      expect(when.date).to.equal(date);
      expect(when.dateText).to.equal(date === null ? text : undefined);
      expect(ledger.problems.length).to.equal(problems);
    });
  }
});
