import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { inZone, isDateError, isTimeZone, momentOf, parseEdtf, readDay, type CalendarDate, type EdtfDate } from '../../src/dates/index.js';

const NEW_YORK = 'America/New_York';

function date(text: string): EdtfDate {
  const read = parseEdtf(text);
  if (isDateError(read)) throw new Error(read.message);
  return read;
}

const shown = (text: string, zone = NEW_YORK): string => {
  const { year, month, day, time = '', offset = '' } = inZone(date(text), zone) as CalendarDate;
  return `${year}-${month}-${day} ${time} ${offset}`;
};

describe('a date-time by the clocks of a zone', () => {
  const ROWS: readonly (readonly [why: string, written: string, shown: string])[] = [
    ['written in UTC is hours earlier, on the day before', '2025-03-08T04:58:00Z', '2025-3-7 23:58:00 -05:00'],
    ['written with the offset of the zone stays where it is', '2025-03-07T23:58-05:00', '2025-3-7 23:58:00 -05:00'],
    ['written with another offset moves', '2025-03-07T14:00:30-08', '2025-3-7 17:00:30 -05:00'],
    ['written without an offset gets that of the zone', '2025-03-07T23:58', '2025-3-7 23:58:00 -05:00'],
    ['in summer has the offset of summer', '2025-07-01T09:30', '2025-7-1 09:30:00 -04:00'],
    ['moves to the year before', '2025-01-01T00:30Z', '2024-12-31 19:30:00 -05:00'],
    ['of the first hour that comes twice is told from the second by its offset', '2025-11-02T05:30Z', '2025-11-2 01:30:00 -04:00'],
    ['of the second hour too', '2025-11-02T06:30Z', '2025-11-2 01:30:00 -05:00'],
    ['of an hour that comes twice gets no offset, as nothing says which', '2025-11-02T01:30', '2025-11-2 01:30 '],
    ['of an hour that never comes gets none', '2025-03-09T02:30', '2025-3-9 02:30 '],
    ['before that hour, and after it, is certain', '2025-03-09T03:00', '2025-3-9 03:00:00 -04:00'],
    ['of a time before there were zones goes by the sun', '1850-01-01T12:00Z', '1850-1-1 07:03:58 -04:56:02'],
  ];
  for (const [why, written, expected] of ROWS) it(`that is ${why}`, () => expect(shown(written)).to.equal(expected));

  it('stands in half hours where the zone does', () => {
    expect(shown('2025-03-07T00:00Z', 'Asia/Kolkata')).to.equal('2025-3-7 05:30:00 +05:30');
    expect(shown('2025-03-07T00:00+01:00', 'UTC')).to.match(/^2025-3-6 23:00:00 (Z|\+00:00)$/);
  });

  it('is as written where there is no such zone, or none is named', () => {
    expect([isTimeZone(NEW_YORK), isTimeZone('Nowhere/Here'), isTimeZone('')]).to.deep.equal([true, false, false]);
    for (const zone of [undefined, '', 'Nowhere/Here']) {
      const written = date('2025-03-08T04:58Z');
      expect(inZone(written, zone)).to.equal(written);
    }
  });

  it('leaves days, months, years and intervals the same everywhere', () => {
    for (const text of ['2025-03-07', '2025-03', '2025~', '202X', '2025-02/2025-04-10', '2025/..', 'Y12025']) {
      const written = date(text);
      expect(inZone(written, 'Asia/Tokyo'), text).to.equal(written);
      expect(readDay(text, 'Pacific/Honolulu'), text).to.deep.equal(readDay(text));
    }
  });

  it('is the same moment, whatever the zone, and stays as it is the second time', () => {
    const moments = fc.date({ min: new Date(Date.UTC(1900, 0, 2)), max: new Date(Date.UTC(2099, 11, 30)), noInvalidDate: true });
    const zones = fc.constantFrom(NEW_YORK, 'Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kolkata');
    fc.assert(fc.property(moments, zones, (moment, zone) => {
      const once = inZone(date(`${moment.toISOString().slice(0, 19)}Z`), zone) as CalendarDate;
      expect(momentOf(once)).to.equal(Math.floor(moment.getTime() / 1000) * 1000);
      expect(inZone(once, zone)).to.deep.equal(once);
    }));
  });
});
