import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { importCsv } from '../../../src/convert/import/csv.js';
import type { Imported } from '../../../src/convert/input/importer.js';
import { parse, type PolicyEvent } from '../../../src/document/index.js';

const eventsOf = ({ policy }: Imported): PolicyEvent[] => parse(policy).policy?.events ?? [];
const messages = ({ report }: Imported): string[] => report.problems.map(({ message }) => message);
const dated = (...dates: readonly string[]): Imported => importCsv(`Date\tTitle\n${dates.map((date) => `${date}\tA\n`).join('')}`);

describe('the date of a row', () => {
  const parts: readonly (readonly [cells: string, date: string | null, text: string | undefined, problem: RegExp | undefined])[] = [
    ['2024,3,7', '2024-03-07', undefined, undefined],
    ['2024,March,07', '2024-03-07', undefined, undefined],
    ['2024,Sept.,', '2024-09', undefined, undefined],
    ['2024,März,7', '2024-03-07', undefined, undefined],
    ['2024,fév.,7', '2024-02-07', undefined, undefined],
    ['2024,,', '2024', undefined, undefined],
    ['1950s,,', '195X', undefined, undefined],
    ['2024.0,3.0,7.0', '2024-03-07', undefined, undefined],
    ['-44,3,15', '-0043-03-15', undefined, undefined],
    ['2024,,7', '2024', '2024-7', /column "Day", the date has no month for its day/],
    ['2024,Spring,', '2024', 'Spring 2024', /column "Month", the month "Spring" is not a number from 1 to 12/],
    ['2025,2,30', '2025-02', '2025-2-30', /column "Day", the day "30" is not a number from 1 to 28/],
    ['24,3,7', null, '24-3-7', /column "Year", "24" has no year of four digits/],
    ['24,,', null, '24', /column "Year", "24" has no year of four digits/],
    [',3,7', null, '3-7', /column "Year", the date has no year/],
    [',,', null, 'No date given', /^line 2: has no date/],
  ];
  for (const [cells, date, text, problem] of parts) {
    it(`is ${date ?? 'none'} of the year, month and day "${cells}"`, () => {
      const imported = importCsv(`Year,Month,Day,Title\n${cells},A\n`);
      expect(eventsOf(imported).map((event) => [event.date, event.dateText])).to.deep.equal([[date, text]]);
      if (problem) expect(messages(imported)[0]).to.match(/^line 2: (?:in the|has no)/).and.match(problem);
      else expect(messages(imported)).to.deep.equal([]);
    });
  }

  it('is found in a column of any name, in the words of any language that dates are read in', () => {
    for (const dates of ['7. März 2025', '7 de marzo de 2025', '2025年3月7日', 'March 7, 2025 2:30 PM', '11-Mar-2025']) {
      expect(eventsOf(importCsv(`Datum;Titel\n${dates};Klage\n`, { lang: 'de' })).map(({ date }) => date?.slice(0, 7)), dates).to.deep.equal(['2025-03']);
    }
  });

  it('goes on where its end says so, in any of these languages', () => {
    for (const end of ['present', 'Presente', 'heute', 'aujourd’hui', 'Ongoing', '..']) {
      expect(eventsOf(importCsv(`Date,End,Title\n2025-03-07,${end},A\n`)).map(({ date }) => date), end).to.deep.equal(['2025-03-07/..']);
    }
  });

  it('is put together of the columns that a mapping names', () => {
    const [event] = eventsOf(importCsv('Jahr;Monat;Titel\n2024;5;A\n', { map: { year: 'Jahr', month: 'Monat', title: 'Titel' } }));
    expect(event).to.deep.include({ date: '2024-05', title: 'A' });
  });

  it('is that of a column for it where there is one, and else that of the year beside it', () => {
    const imported = importCsv('Year,Topic,Exact Date\n1834,One,winter 1834-35\n1850,Two,1850-02-03\n1860,Three,\n');
    expect(eventsOf(imported).map(({ date, dateText }) => [date, dateText]))
      .to.deep.equal([['1834', 'winter 1834-35'], ['1850-02-03', undefined], ['1860', undefined]]);
    expect(JSON.stringify(imported.policy)).to.include('"Year":"1850"');
  });

  const written: readonly (readonly [text: string, date: string])[] = [
    ['11-Mar-2015', '2015-03-11'], ['Friday, March 7, 2025', '2025-03-07'], ['12 March 2025', '2025-03-12'],
    ['3/14/2025 1:05 PM', '2025-03-14T13:05'], ['3/14/2025 12:05 AM', '2025-03-14T00:05'], ['14.3.2025', '2025-03-14'],
    ['3/27/2025 0:00', '2025-03-27'], ['3/27/2025 12:00:00 AM', '2025-03-27'], ['2025-03-27T00:00:00Z', '2025-03-27'],
    ['2025-03-27 00:00', '2025-03-27'], ['May 17 2025', '2025-05-17'], ['7. März 2025', '2025-03-07'], ['March 7–9, 2025', '2025-03-07/2025-03-09'],
    ['May 17 2025 10:00', '2025-05-17T10:00'], ['March 7, 2025 2:30 PM', '2025-03-07T14:30'], ['March 7, 2025 at 2:30 p.m.', '2025-03-07T14:30'],
    ['7 March 2025 12:05 AM', '2025-03-07T00:05'], ['Fri, 7 Mar 2025 12:00 AM', '2025-03-07'], ['7-März-2025', '2025-03-07'],
    ['2019–present', '2019/..'], ['about March 2025', '2025-03~'],
  ];
  for (const [text, date] of written) {
    it(`is ${date} of "${text}"`, () => {
      expect(eventsOf(dated(text)).map((event) => [event.date, event.dateText])).to.deep.equal([[date, undefined]]);
    });
  }

  const orders = [
    [{ lang: 'de' }, '2025-03-07'], [{ lang: 'es-MX' }, '2025-03-07'], [{ lang: 'en-GB' }, '2025-03-07'], [{ lang: 'en-US' }, '2025-07-03'],
    [{ dateOrder: 'day first' }, '2025-03-07'], [{ dateOrder: 'month first', lang: 'de' }, '2025-07-03'],
    [{ lang: 'en' }, null], [{ lang: 'no language' }, null], [{}, null],
  ] as const;
  for (const [options, date] of orders) {
    it(`is ${date ?? 'none'} of 07.03.2025 with ${JSON.stringify(options)}`, () => {
      expect(eventsOf(importCsv('Date;Title\n07.03.2025;A\n', options)).map((event) => event.date)).to.deep.equal([date]);
    });
  }

  it('goes by the other dates of its column before it goes by a language', () => {
    const imported = importCsv('Date;Title\n3/4/2025;A\n3/14/2025;B\n', { lang: 'en-GB' });
    expect(eventsOf(imported).map(({ date }) => date)).to.deep.equal(['2025-03-04', '2025-03-14']);
  });

  const unread: readonly (readonly [text: string, problem: RegExp, hint: RegExp])[] = [
    ['3/4/25', /"3\/4\/25" has no year of four digits/, /four digits/], ['11-Mar-15', /four digits/, /four digits/],
    ['Mar-15', /four digits/, /four digits/], ['6/1/17 1:00 AM', /four digits/, /four digits/], ["Jan 5, '98", /four digits/, /four digits/],
    ['7 März 25', /four digits/, /four digits/], ['March 7, 25', /four digits/, /four digits/],
    ...['May 17 2025 (approx.)', 'before 10 March 2025', 'since 20 January 2025', 'until 25 March 2025', 'before 98 and after', 'March 7, 2025 14:30 PM']
      .map((text) => [text, /^(?!.*has no year)/, /^(?!.*four digits)/] as const),
    ['98', /four digits/, /four digits/], ['820', /four digits/, /0820/],
    ['45678', /"45678" is a number, as spreadsheets count days \(it may stand for 2025-01-21\)/, /yyyy-mm-dd/],
    ['45678.5', /as spreadsheets count days/, /yyyy-mm-dd/],
    ['3/4/2025', /2025-03-04 or 2025-04-03, and does not say which/, /year first/],
    ['3/14/2025 13:05 PM', /is not a date|does not exist/, /shown as it is/],
    ['31 December', /is not a date/, /shown as it is/],
  ];
  for (const [text, problem, hint] of unread) {
    it(`is shown as it is written, with a sentence, of "${text}"`, () => {
      const imported = dated(text);
      expect(eventsOf(imported).map((event) => [event.date, event.dateText])).to.deep.equal([[null, text]]);
      expect(messages(imported)[0]).to.match(/^line 2: in the column "Date", /).and.match(problem);
      expect(imported.report.problems[0]?.hint).to.match(hint);
    });
  }

  it('is told to be counted from a year 0 where a minus leaves that open', () => {
    const imported = dated('-2000', '-0043', '-1500');
    expect(eventsOf(imported).map(({ date }) => date)).to.deep.equal(['-2000', '-0043', '-1500']);
    expect(messages(imported)).to.deep.equal(['line 2: in the column "Date", "-2000" is read as EDTF, where the year 0 is 1 BCE: it is 2001 BCE; likewise in line 4']);
  });

  it('has no end yet where one says so', () => {
    const imported = importCsv('Start,End,Title\n2024,Present,A\n2023-05,ongoing,B\n');
    expect(eventsOf(imported).map(({ date }) => date)).to.deep.equal(['2024/..', '2023-05/..']);
  });

  it('is told of once for all rows that have the same fault', () => {
    const imported = dated(...Array.from({ length: 40 }, (_, row) => `3/4/${20 + row}`), '45678');
    expect(messages(imported)).to.have.length(2);
    expect(messages(imported)[0]).to.match(/^line 2: in the column "Date", "3\/4\/20" has .*; likewise in lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 29 more$/);
    expect(messages(imported)[1]).to.match(/^line 42: /);
  });

  it('is never another than what stands in the cells', () => {
    const digits = fc.nat(999_999).map(String);
    const mark = fc.constantFrom('/', '-', '.', ' ', '');
    fc.assert(fc.property(digits, mark, digits, mark, digits, (a, x, b, y, c) => {
      const text = `${a}${x}${b}${y}${c}`;
      const [event] = eventsOf(dated(text));
      const numbers = event?.date?.match(/\d+/g)?.map(Number) ?? [];
      for (const number of numbers) expect(text).to.include(String(number));
      if (typeof event?.date !== 'string') expect(event?.dateText).to.equal(text);
    }));
  });
});
