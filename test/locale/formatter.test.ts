import { expect } from '@esm-bundle/chai';
import { createFormatter, htmlDate, startOf } from '../../src/locale/formatter.js';

const utc = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);
const format = createFormatter('en');

describe('the value of a time element', () => {
  const DATES: readonly (readonly [string | null | undefined, string | null])[] = [
    ['2025-03-07', '2025-03-07'], ['2025-03', '2025-03'], ['2025', '2025'],
    ['2025-03-07T23:30:00-10:00', '2025-03-07'],
    ['0044-03-15', '0044-03-15'], ['2025-03-07~', '2025-03-07'], ['-0043-03-15', null], ['0000', null],
    ['Y170000', null],
    ['202X', null], ['2025-XX', null], ['2025/2026', null], ['2025/..', null], ['2025-02-30', null],
    ['', null],
    [null, null], [undefined, null],
  ];
  for (const [date, value] of DATES) {
    it(`of ${String(date) || 'nothing'} is ${value ?? 'left out, since HTML has none'}`, () => {
      expect(htmlDate(date)).to.equal(value);
    });
  }
});

describe('a time in the zone of the document', () => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  const inZone = (zone: string, lang = 'en-US'): typeof format => createFormatter(lang, false, undefined, zone);
  const newYork = inZone('America/New_York');

  const ROWS: readonly (readonly [date: string, text: string])[] = [
    ['2025-03-08T04:58:00Z', 'March 7, 2025, 11:58 PM EST'],
    ['2025-03-07T23:58', 'March 7, 2025, 11:58 PM EST'],
    ['2025-07-01T09:30-04:00', 'July 1, 2025, 9:30 AM EDT'],
    ['2025-11-02T05:30Z', 'November 2, 2025, 1:30 AM EDT'],
    ['2025-11-02T06:30Z', 'November 2, 2025, 1:30 AM EST'],
    ['2025-11-02T01:30', 'November 2, 2025, 1:30 AM'],
    ['2025-03-09T02:30', 'March 9, 2025, 2:30 AM'],
    ['2025-03-07', 'March 7, 2025'],
  ];
  for (const [date, text] of ROWS) {
    it(`reads "${text}" for ${date} in New York`, () => expect(plain(newYork.longDate(date))).to.equal(text));
  }

  it('is short beside its event, and of the day there for machines', () => {
    const { main, year } = newYork.dateColumn({ date: '2025-01-01T04:58Z' });
    expect([plain(main), year]).to.deep.equal(['Dec 31, 11:58 PM EST', '2024']);
    expect(htmlDate('2025-01-01T04:58Z', newYork.zone)).to.equal('2024-12-31');
  });

  it('has hours and zones as a language has them', () => {
    expect(plain(inZone('Europe/Berlin', 'de').longDate('2025-03-07T13:00Z'))).to.equal('7. März 2025, 14:00 MEZ');
  });

  it('is as written where there is no such zone', () => {
    expect(inZone('Nowhere/Here').zone).to.equal(undefined);
    expect(plain(inZone('Nowhere/Here').longDate('2025-03-08T04:58:00Z'))).to.equal('March 8, 2025, 4:58 AM UTC');
  });
});

describe('a size', () => {
  const SIZES: readonly (readonly [number, string])[] = [
    [0, '0 byte'], [999, '999 byte'], [1000, '1 kB'], [1234, '1.2 kB'], [999_499, '999.5 kB'],
    [999_999, '1 MB'],
    [1_500_000, '1.5 MB'], [2e9, '2 GB'], [5e12, '5,000 GB'],
  ];
  for (const [bytes, text] of SIZES) {
    it(`of ${bytes} bytes reads "${text}"`, () => {
      expect(format.bytes(bytes).replace(/\u00a0|\u202f/g, ' ')).to.equal(text);
    });
  }

  it('reads in the language of the page', () => {
    expect(createFormatter('de').bytes(1234)).to.match(/^1,2\s?kB$/);
  });
});

describe('a date beside its event', () => {
  it('has its year on a line of its own', () => {
    expect(format.dateColumn({ date: '2025-03-20' })).to.deep.equal({ main: 'Mar 20', year: '2025' });
    expect(format.dateColumn({ date: '2025' })).to.deep.equal({ main: '2025', year: null });
  });

  it('is the text of the document where there is one', () => {
    expect(format.dateColumn({ date: '2025-03-20', dateText: 'Late March' }))
      .to.deep.equal({ main: 'Late March', year: null });
    expect(format.date({ date: null, dateText: 'Some day' })).to.equal('Some day');
  });

  it('stays as written when it cannot be read', () => {
    expect(format.dateColumn({ date: 'soon' })).to.deep.equal({ main: 'soon', year: null });
    expect([format.date('2025-02-30'), format.longDate('soon'), format.date({})])
      .to.deep.equal(['2025-02-30', 'soon', '']);
  });

  it('is short or long', () => {
    expect([format.date('2025-03-20'), format.longDate({ date: '2025-03-20' })])
      .to.deep.equal(['Mar 20, 2025', 'March 20, 2025']);
  });
});

describe('the rest of a formatter', () => {
  it('counts with the number as written in the language', () => {
    expect(format.count(12_345)).to.deep.equal({ count: 12_345, text: '12,345' });
    expect(createFormatter('de').count(12_345).text).to.equal('12.345');
  });

  it('knows when a date begins', () => {
    expect([startOf('2025-03'), startOf('soon'), startOf(undefined)])
      .to.deep.equal([utc(2025, 3, 1), NaN, NaN]);
  });

  it('works in a language that nobody speaks', () => {
    const odd = createFormatter('not a tag');
    expect([odd.date('2025-03-20'), odd.words.retry]).to.deep.equal(['Mar 20, 2025', 'Try again']);
  });
});
