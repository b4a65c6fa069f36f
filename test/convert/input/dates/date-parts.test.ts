import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { isDateError, parseEdtf } from '../../../../src/dates/index.js';
import { asWritten, readDateParts, type DateParts } from '../../../../src/convert/input/dates/date-parts.js';

const ROWS: readonly (readonly [DateParts, string | null, string?, string?])[] = [
  [{ year: '1908' }, '1908'],
  [{ year: '2014.0', month: '5.0' }, '2014-05'],
  [{ year: '75', month: '3' }, '0075-03'],
  [{ year: '1908', month: '05', day: '13' }, '1908-05-13'],
  [{ year: '1908', month: '5', day: '13', hour: '6', minute: '45', second: '56' }, '1908-05-13', '06:45:56'],
  [{ year: '1908', month: '5', day: '13', hour: '6' }, '1908-05-13', '06:00'],
  [{ year: '2011', month: '12', day: '10', hour: '07', minute: '02', offset: '-05:00' }, '2011-12-10', '07:02-05:00'],
  [{ year: '2014', month: '0', day: '00' }, '2014'],
  [{ year: '-44' }, '-0043'],
  [{ year: '-1', month: '2', day: '29' }, '0000-02-29'],
  [{ year: '-44', month: '2', day: '29' }, '-0043-02', undefined, 'day'],
  [{ year: '-12025' }, 'Y-12024'],
  [{ year: '12025', month: '5' }, 'Y12025', undefined, 'month'],
  [{ year: '-271821' }, 'Y-271820'],
  [{ year: '-271822' }, null],
  [{ year: '13800000000' }, null],
  [{ year: '2014', month: 'Spring' }, '2014', undefined, 'month'],
  [{ year: '2014', month: '13', day: '1' }, '2014', undefined, 'month'],
  [{ year: '2025', month: '2', day: '30' }, '2025-02', undefined, 'day'],
  [{ year: '2024', month: '2', day: '29' }, '2024-02-29'],
  [{ year: '2025', month: '2', day: '3', hour: '25' }, '2025-02-03', undefined, 'hour'],
  [{ year: '2025', month: '2', day: '3', hour: '24', minute: '0' }, '2025-02-03', undefined, 'hour'],
  [{ year: '2025', month: '2', day: '3', hour: '9', minute: '61' }, '2025-02-03', '09:00', 'minute'],
  [{ year: '2014', day: '3' }, '2014', undefined, 'day'],
  [{ year: '2014', hour: '6' }, '2014', undefined, 'hour'],
  [{ year: '2014', hour: '00', minute: '00' }, '2014'],
  [{ month: '3' }, null, undefined, 'year'],
  [{ year: '44 BC' }, null, undefined, 'year'],
];

describe('a date in parts', () => {
  for (const [parts, date, time, problem] of ROWS) {
    it(`reads ${JSON.stringify(parts)} as ${date ?? 'no date'}${time ? `T${time}` : ''}${problem ? `, and names the ${problem}` : ''}`, () => {
      const read = readDateParts(parts);
      expect([read.date, read.time, read.problem?.part]).to.deep.equal([date, time, problem]);
    });
  }

  it('gives dates of EDTF alone, and never a day that was not written', () => {
    const part = fc.option(fc.oneof(fc.integer({ min: -400_000, max: 400_000 }), fc.integer({ min: 0, max: 61 })).map(String), { nil: undefined });
    fc.assert(fc.property(fc.record({ year: part, month: part, day: part, hour: part, minute: part, second: part }), (parts) => {
      const { date, time } = readDateParts(parts);
      if (date === null) return;
      const read = parseEdtf(time === undefined ? date : `${date}T${time}`);
      expect(isDateError(read), `${date} ${String(time)}`).to.equal(false);
      if (read.type !== 'date') throw new Error('an interval');
      if (read.month !== undefined) expect(read.month).to.equal(Number(parts.month));
      if (read.day !== undefined) expect(read.day).to.equal(Number(parts.day));
    }), { numRuns: 500 });
  });

  it('shows what cannot be read as it was written', () => {
    expect(asWritten({ year: '2025', month: '2', day: '30' })).to.equal('2025-2-30');
    expect(asWritten({ year: '2014', month: 'Spring' })).to.equal('Spring 2014');
    expect(asWritten({ year: '2014', month: '1', day: '2', hour: '25', minute: '00' })).to.equal('2014-1-2, 25:00');
  });
});
