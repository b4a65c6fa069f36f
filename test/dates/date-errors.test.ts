import { expect } from '@esm-bundle/chai';
import { isDateError, parseEdtf } from '../../src/dates/index.js';

const NO_YEAR_ZERO = 'Write an interval, such as -0009/-0001.';
const FORMS = 'Write a day as 2025-03-07, a month as 2025-03, a year as 2025.';
const MONTHS = 'Months go from 01 to 12; a season is written as its months, 2025-03/2025-05.';
const NO_SIDE = 'Write one side at least, such as 2025-02/.. or ../2025.';
const OFFSETS = 'Offsets go from -12:00 to +14:00; UTC is Z.';
const TIMES = 'Times go from 00:00:00 to 23:59:59.';
const KNOWN = 'Write what is known, such as 2025-03.';

const ERRORS: readonly (readonly [text: string, message: string, hint: string])[] = [
  ['', 'The date is empty', FORMS],
  [' \n', 'The date is empty', FORMS],
  ['soon', '"soon" is not a date', FORMS],
  ['XXXX', '"XXXX" is not a date', FORMS],
  ['2025-02-30', '2025-02-30 is not a day that exists', 'That month has 28 days.'],
  ['1900-02-29', '1900-02-29 is not a day that exists', 'That month has 28 days.'],
  ['2025-04-31~', '2025-04-31~ is not a day that exists', 'That month has 30 days.'],
  ['2025-03-00', '2025-03-00 is not a day that exists', 'That month has 31 days.'],
  ['2025-13', '2025-13 names a month that does not exist', MONTHS],
  ['2025-00-XX', '2025-00-XX names a month that does not exist', MONTHS],
  ['2025-21-05', '2025-21-05 names a month that does not exist', MONTHS],
  ['2025-21', '2025-21 names a month that does not exist', MONTHS],
  ['2025-41', '2025-41 names a month that does not exist', MONTHS],
  ['2025-42', '2025-42 names a month that does not exist', MONTHS],
  ['-0000', '-0000 is not a year', 'The year before 0001 is 0000.'],
  ['-000X', '-000X would hold the year -0000, which does not exist', NO_YEAR_ZERO],
  ['Y271821', 'Y271821 is too far away to be drawn', 'Years go from Y-271820 to Y271820.'],
  ['Y-999999999', 'Y-999999999 is too far away to be drawn', 'Years go from Y-271820 to Y271820.'],
  ['2025-12-31T24:00', '24:00 is not a time of day that exists', TIMES],
  ['2025-03-07T24:01', '24:01 is not a time of day that exists', TIMES],
  ['2025-03-07T14:60Z', '14:60 is not a time of day that exists', TIMES],
  ['2016-12-31T23:59:60Z', '23:59:60 is not a time of day that exists', TIMES],
  ['2025-02-30T24:00', '2025-02-30 is not a day that exists', 'That month has 28 days.'],
  ['2025-03-07T14:30+14:01', '+14:01 is not an offset from UTC', OFFSETS],
  ['2025-03-07T14:30-00:00', '-00:00 is not an offset from UTC', OFFSETS],
  ['../..', '"../.." has no date on either side', NO_SIDE],
  ['/', '"/" has no date on either side', NO_SIDE],
  ['2025/2024', '2025/2024 ends before it starts', 'Write 2024/2025 if the two are swapped.'],
  ['2025-02/2025-02-30', '2025-02-30 is not a day that exists', 'That month has 28 days.'],
  ['202X/2025', '202X has unknown digits, which an interval cannot have', KNOWN],
  [
    '2025-03-07T14:30/2025-04',
    '2025-03-07T14:30 has a time, which an interval cannot have',
    'Write 2025-03-07.',
  ],
  [' 2025-03-07', '" 2025-03-07" has spaces around it', 'Write 2025-03-07.'],
  ['2025-03-07\n', '"2025-03-07\n" has spaces around it', 'Write 2025-03-07.'],
];

/** What people write, and what the hint tells them to write. */
const HABITS: readonly (readonly [text: string, remedy: string])[] = [
  ['03/07/2025', '2025-03-07 or 2025-07-03, whichever is meant'],
  ['13/07/2025', '2025-07-13'],
  ['07.07.2025', '2025-07-07'],
  ['2025/03/07', '2025-03-07'],
  ['2025/03', '2025-03'],
  ['2025-3-7', '2025-03-07'],
  ['2025-3', '2025-03'],
  ['20250307', '2025-03-07'],
  ['202503', '2025-03'],
  ['2025–03–07', '2025-03-07'],
  ['March 7, 2025', '2025-03-07'],
  ['Sept. 3rd, 2025', '2025-09-03'],
  ['7 March 2025', '2025-03-07'],
  ['mar 2025', '2025-03'],
  ['2025-03-07 14:30', '2025-03-07T14:30'],
  ['2025-03-07T14:30:00.000Z', '2025-03-07T14:30:00Z'],
  ['2025-03-07t14:30z', '2025-03-07T14:30Z'],
  ['2025-03-07T14:30+0500', '2025-03-07T14:30+05:00'],
  ['2019-2025', '2019/2025'],
  ['2025-02 – 2025-04', '2025-02/2025-04'],
  ['Feb 2025 to April 10, 2025', '2025-02/2025-04-10'],
  ['2025-2/2025-4', '2025-02/2025-04'],
  ['c. 2019', '2019~'],
  ['2020s', '202X'],
  ['1900s', '190X or 19XX, whichever is meant'],
  ['2025-Q1', '2025-01/2025-03'],
  ['44 BC', '-0043'],
  ['?2025', '2025?'],
  ['2025~-03', '2025-03~'],
  ['2025?~', '2025%'],
  ['Y2025', '2025'],
  ['202x', '202X'],
];

describe('a text that is no date', () => {
  for (const [text, message, hint] of ERRORS) {
    it(`is explained: ${JSON.stringify(text)}`, () => {
      expect(parseEdtf(text)).to.deep.equal({ type: 'error', message, hint });
    });
  }

  for (const [text, remedy] of HABITS) {
    it(`comes with the way to write it: ${text}`, () => {
      expect(parseEdtf(text)).to.have.property('hint', `Write ${remedy}.`);
    });
  }

  it('ends a hint with an open interval in two dots, not three', () => {
    expect(parseEdtf('Feb 2025 to present')).to.have.property('hint', 'Write 2025-02/..');
  });

  it('is never suggested by a hint', () => {
    for (const text of ['02/30/2025', 'Feb 30, 2025', '20250230', '2025-2-30', '45/45/2025', 'Foo 3, 2025']) {
      expect(parseEdtf(text)).to.have.property('hint', FORMS);
    }
  });

  it('is quoted only in part, and at once, when it is a whole article', () => {
    for (const article of ['March '.repeat(100_000), '/'.repeat(1_000_000), `Y${'9'.repeat(1_000_000)}`]) {
      const error = parseEdtf(article);
      expect(isDateError(error) && error.message.length).to.be.below(80);
    }
  });
});
