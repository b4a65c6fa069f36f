import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readDateParts } from '../../../../src/convert/input/dates/date-parts.js';
import { dateTimeParts, unixParts } from '../../../../src/convert/input/dates/date-time.js';

const ROWS: readonly (readonly [string, string | null])[] = [
  ['2014', '2014'],
  ['2014-04', '2014-04'],
  ['2014-04-16', '2014-04-16'],
  ['20140416', '2014-04-16'],
  ['2014/4/16', '2014-04-16'],
  ['2014-04-16T00:00:00.000Z', '2014-04-16'],
  ['2014-04-16 09:30', '2014-04-16T09:30'],
  ['2014-04-16T22:00:00.500+0200', '2014-04-16T22:00:00+02:00'],
  ['2014-04-16T22:00:00-00:00', '2014-04-16T22:00:00Z'],
  ['Jan 01 1990 00:00:00 GMT', '1990-01-01'],
  ['May 28 2006 09:00:00 GMT-0600', '2006-05-28T09:00:00-06:00'],
  ['Sat Apr 19 2014 22:00:00 GMT+0200 (CEST)', '2014-04-19T22:00:00+02:00'],
  ['Fri, 22 Nov 1963 12:00:00 +0000', '1963-11-22T12:00:00+00:00'],
  ['Thu Oct 15 00:00:00 UTC 2026', '2026-10-15'],
  ['Thu Oct 15 09:30:00 EDT 2026', '2026-10-15T09:30:00-04:00'],
  ['Nov 22 1963 12:30 CST', '1963-11-22T12:30-06:00'],
  ['July 20, 1969', '1969-07-20'],
  ['September 1969', '1969-09'],
  ['3/7/2025', '2025-03-07'],
  ['-000400-01-01', '-0400-01-01'],
  ['0000-01-01', '0000-01-01'],
  ['Spring 2014', null],
  ['2014-02-30', '2014-02'],
  ['long ago', null],
  ['', null],
];

describe('a date as programs write it', () => {
  for (const [text, date] of ROWS) {
    it(`reads "${text}" as ${date ?? 'no date'}`, () => {
      const parts = dateTimeParts(text);
      const read = parts && readDateParts(parts);
      expect(read && (read.time === undefined ? read.date : `${read.date}T${read.time}`)).to.equal(date);
    });
  }

  it('takes the day in UTC of milliseconds, wherever the reader is', () => {
    fc.assert(fc.property(fc.date({ min: new Date(-6e13), max: new Date(8e13), noInvalidDate: true }), (date) => {
      const { date: day, time } = readDateParts(unixParts(date.getTime()));
      const iso = date.toISOString().slice(0, -5);
      expect(`${day ?? ''}T${time ?? '00:00:00Z'}`).to.equal(`${iso}Z`);
    }));
  });
});
