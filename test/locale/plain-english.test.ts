import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY, daysFromCivil } from '../../src/dates/index.js';
import { formatDuration } from '../../src/locale/date-format.js';
import { dateTimeFormat, numberFormat } from '../../src/locale/intl-cache.js';
import { dateFormat, plainCount } from '../../src/locale/plain-english.js';

const FIELDS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' }, { month: 'short' }, { month: 'long' }, { day: 'numeric' },
  { year: 'numeric', month: 'short' }, { year: 'numeric', month: 'long' }, { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' }, { year: 'numeric', month: 'long', day: 'numeric' },
];
/** Engines differ in which of the spaces they take. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');
const moment = fc.integer({ min: daysFromCivil(1, 1, 1) * DAY, max: daysFromCivil(12_000, 1, 1) * DAY });

describe('English without Intl', () => {
  for (const fields of FIELDS) {
    it(`says what Intl says of dates by ${Object.entries(fields).join(' ')}`, () => {
      fc.assert(fc.property(moment, fc.integer({ min: 0, max: 800 * DAY }), (start, length) => {
        const [own, theirs] = [dateFormat('en', fields), dateTimeFormat('en-US', fields)];
        expect(spaced(own.format(start))).to.equal(spaced(theirs.format(start)));
        if (fields.year) expect(spaced(own.formatRange(start, start + length))).to.equal(spaced(theirs.formatRange(start, start + length)));
      }));
    });
  }

  it('says what Intl says of counts and durations', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e7 }), (count) => {
      expect(plainCount(count, 'en')).to.equal(numberFormat('en', {}).format(count));
      expect(formatDuration(count % 100_000, 'en')).to.equal(formatDuration(count % 100_000, 'en-US-x-own'));
    }));
    expect(plainCount(1000, 'en-IN')).to.equal(null);
    expect(plainCount(1000, 'de')).to.equal(null);
  });
});
