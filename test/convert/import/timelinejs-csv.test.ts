import { expect } from '@esm-bundle/chai';
import { sheetAddress } from '../../../src/convert/import/timelinejs/sheet-address.js';
import { timeOfDay } from '../../../src/convert/import/timelinejs/slide-date.js';
import { importTimelinejsCsv } from '../../../src/convert/import/timelinejs-csv.js';
import { readDateParts } from '../../../src/convert/input/dates/date-parts.js';
import { timelinejsSheet } from '../../fixtures/formats/timelinejs.js';

describe('a sheet of TimelineJS', () => {
  it('gives what its rows say, the columns in any order and case', () => {
    const { policy, report } = importTimelinejsCsv(timelinejsSheet);
    expect(report.problems).to.deep.equal([]);
    expect(policy).to.deep.equal({
      title: 'Ports',
      summary: { html: '<p>Where ships "rest".</p>\n<p><a href="https://example.org/port.jpg">Image</a></p>' },
      eras: [{ start: '1900', end: '1914', label: 'Age of steam' }],
      events: [
        {
          date: '1908-05-13T14:30',
          title: 'Harbour opens',
          body: 'Nothing but wind',
          media: [{ url: 'https://example.org/h.jpg', alt: 'Ships', caption: 'A harbour', credit: 'Archive', link: 'https://example.org/h' }],
          lane: 'Harbours',
          ext: { 'com.knightlab.timeline': { 'Media Thumbnail': 'https://example.org/t.jpg', 'Our notes': 'kept' } },
        },
        {
          date: '1910/1912-03', title: 'Dredging', body: 'One line\nand another', lane: 'Harbours',
          ext: { 'com.knightlab.timeline': { Background: 'red' } },
        },
        {
          date: '-0043-03', dateText: 'In the spring', title: 'Storm',
          ext: { 'com.knightlab.timeline': { 'Display Date': 'In the <b>spring</b>' } },
        },
      ],
      ext: { 'com.knightlab.timeline': { title: { Background: '#fff' } } },
    });
  });

  it('reads the first version of the sheet', () => {
    const { policy, report } = importTimelinejsCsv([
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
      '1/2/1950,,Title,Text,,,,,title,',
      '3/14/1948 10:15 AM,,Pi,,,,,,,Numbers',
      '1948,1950-02,Years,,,,,,,',
    ].join('\n'));
    expect(report.problems).to.deep.equal([]);
    expect(policy?.events.map(({ date, lane }) => [date, lane])).to.deep.equal([['1948-03-14T10:15', 'Numbers'], ['1948/1950-02', undefined]]);
  });

  it('names the line of what is wrong', () => {
    const { policy, report } = importTimelinejsCsv('Year,Month,Day,Headline,Type,Media\n2014,Spring,,A,,\n2014,2,30,B,,two words\n,,,C,,\n2014,,,,,\n,,,T,title,\n2015,,,U,title,\n');
    expect(report.problems.map(({ severity, message }) => `${severity} ${message}`)).to.deep.equal([
      'warning line 7: is a second title, and is taken for an event',
      'warning line 2: the month "Spring" is not a number from 1 to 12',
      'warning line 3: the medium "two words" is no address that can be linked',
      'warning line 3: the day "30" is not a number from 1 to 28',
      'warning line 4: has no start date',
      'error line 5: has neither a headline nor a text, and is left out',
    ]);
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([['2014', 'A'], ['2014-02', 'B'], [null, 'C'], ['2015', 'U']]);
  });

  it('keeps a column that has the name of another', () => {
    const { policy } = importTimelinejsCsv('Year,Headline,headline\n2014,A,B\n');
    expect(JSON.stringify(policy)).to.contain('"title":"A"').and.to.contain('"B"');
  });

  it('is not a table with a year and nothing that could be a headline', () => {
    const { policy, report } = importTimelinejsCsv('Year,Topic,Notes\n1895,Rotunda fire,All books lost\n');
    expect(policy).to.equal(null);
    expect(report.problems).to.deep.equal([{
      severity: 'error', place: '', hint: 'Name the columns as in its template, or import it as csv.',
      message: 'The table has no column "Headline" or "Text", so it is not a sheet of TimelineJS',
    }]);
  });

  for (const [what, input] of [['another table', 'Date,Title\n2014,A\n'], ['JSON', '{"events": []}'], ['nothing', ''], ['no text', 5]] as const) {
    it(`is not ${what}, which is said`, () => {
      const { policy, report } = importTimelinejsCsv(input);
      expect(policy).to.equal(null);
      expect(report.problems.some(({ severity }) => severity === 'error')).to.equal(true);
    });
  }
});

describe('a time in a sheet', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['14:30', '14:30'], ['2:30 PM', '14:30'], ['2:30pm', '14:30'], ['12:00 a.m.', '00:00'], ['12 PM', '12:00'], ['0730', '07:30'],
    ['14:30:05', '14:30:05'], ['14:30:05.250', '14:30:05'], ['9.15', '09:15'], ['9', '09:00'], ['13:00 PM', undefined], ['25:00', undefined], ['noon', undefined],
  ];
  for (const [text, time] of rows) {
    it(`"${text}" is ${time ?? 'none'}`, () => {
      expect(readDateParts({ year: '2014', month: '1', day: '2', ...timeOfDay(text) }).time).to.equal(time);
    });
  }
});

describe('the address of a Google sheet', () => {
  const sheets = 'https://docs.google.com/spreadsheets';
  const key = '1xuY4upIooEeszZ_lCmeNx24eSFWe0rHe9ZdqH2xqVNk';
  const published = '2PACX-1vTwrxBim-ruoMlLP9CnZIevWdP8rIatkV7XjNGXRSaMI94sNd-VbRF';
  const rows: readonly (readonly [string, string])[] = [
    [`${sheets}/d/${key}/edit#gid=12`, `${sheets}/d/${key}/export?format=csv&gid=12`],
    [`${sheets}/d/${key}/edit?gid=12#gid=12`, `${sheets}/d/${key}/export?format=csv&gid=12`],
    [`${sheets}/u/1/d/${key}/edit?usp=sharing`, `${sheets}/d/${key}/export?format=csv`],
    [`https://docs.google.com/a/example.org/spreadsheets/d/${key}/`, `${sheets}/d/${key}/export?format=csv`],
    [`${sheets}/d/${key}/pubhtml`, `${sheets}/d/${key}/pub?output=csv`],
    [`${sheets}/d/e/${published}/pubhtml`, `${sheets}/d/e/${published}/pub?output=csv`],
    [`${sheets}/d/e/${published}/pubhtml?gid=7&single=true`, `${sheets}/d/e/${published}/pub?gid=7&single=true&output=csv`],
    [`${sheets}/d/e/${published}/pub?output=csv`, `${sheets}/d/e/${published}/pub?output=csv`],
    [`v2:${published}`, `${sheets}/d/e/${published}/pub?output=csv`],
    [key, `${sheets}/d/${key}/export?format=csv`],
    [`https://docs.google.com/spreadsheet/pub?key=${key}&output=html`, `${sheets}/d/${key}/export?format=csv`],
    ['https://example.org/sheet.csv', 'https://example.org/sheet.csv'],
    ['sheet.csv', 'sheet.csv'],
    ['https://docs.google.com/document/d/1qi4RH98Hce8jgH9rRXaOMBKNwfJ6LTgm0/edit', 'https://docs.google.com/document/d/1qi4RH98Hce8jgH9rRXaOMBKNwfJ6LTgm0/edit'],
  ];
  for (const [address, csv] of rows) it(`of ${address}`, () => expect(sheetAddress(address)).to.equal(csv));
});
