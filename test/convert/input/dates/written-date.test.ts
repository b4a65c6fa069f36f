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
  ['before March 7, 2025', null, 1],
  ['about March 2025', '2025-03~', 0],
  ['March 7–9, 2025', '2025-03-07/2025-03-09', 0],
  ['2025-03-27T00:00:00Z', '2025-03-27', 0],
  ['2025-03-27 00:00:00', '2025-03-27', 0],
  ['2025-03-27T00:10:00Z', '2025-03-27T00:10:00Z', 0],
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
