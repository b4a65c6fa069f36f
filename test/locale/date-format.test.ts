import { expect } from '@esm-bundle/chai';
import { bounds, isDateError, parseEdtf, type EdtfDate } from '../../src/dates/index.js';
import { formatDate, formatDayParts, formatDuration, formatRange } from '../../src/locale/date-format.js';
import { ENGLISH_DATE_WORDS as words } from './english-date-words.js';

// The literals hold in every engine and time zone; engines differ in which of the spaces they take.
type Row = readonly [text: string, long: string, short: string, main: string, year: string | null];

const ROWS: readonly Row[] = [
  ['2025-03-20', 'March 20, 2025', 'Mar 20, 2025', 'Mar 20', '2025'],
  ['2025-01-01', 'January 1, 2025', 'Jan 1, 2025', 'Jan 1', '2025'],
  ['2025-12-31', 'December 31, 2025', 'Dec 31, 2025', 'Dec 31', '2025'],
  ['2025-03', 'March 2025', 'Mar 2025', 'March', '2025'],
  ['2025', '2025', '2025', '2025', null],
  ['2019~', 'about 2019', 'about 2019', 'about 2019', null],
  ['2019?', '2019 (uncertain)', '2019 (uncertain)', '2019 (uncertain)', null],
  ['2019%', 'about 2019 (uncertain)', 'about 2019 (uncertain)', 'about 2019 (uncertain)', null],
  ['2025-03~', 'about March 2025', 'about Mar 2025', 'about March', '2025'],
  ['202X', '2020s', '2020s', '2020s', null],
  ['20XX', '2000 – 2099', '2000 – 2099', '2000 – 2099', null],
  ['-004X', '50 – 41 BC', '50 – 41 BC', '50 – 41 BC', null],
  ['2025-XX', '2025 (month unknown)', '2025 (month unknown)', '2025 (month unknown)', null],
  ['2025-XX-XX', '2025 (month unknown)', '2025 (month unknown)', '2025 (month unknown)', null],
  ['2025-03-XX', 'March 2025 (day unknown)', 'Mar 2025 (day unknown)', 'March (day unknown)', '2025'],
  ['2025-02-03/2025-04-10', 'Feb 3 – Apr 10, 2025', 'Feb 3 – Apr 10, 2025', 'Feb 3 – Apr 10', '2025'],
  ['2025-02/2025-04-10', 'Feb 2025 – Apr 10, 2025', 'Feb 2025 – Apr 10, 2025', 'Feb – Apr 10', '2025'],
  ['2025-02/2025-04', 'Feb – Apr 2025', 'Feb – Apr 2025', 'Feb – Apr', '2025'],
  ['2025-03-03/2025-03-09', 'Mar 3 – 9, 2025', 'Mar 3 – 9, 2025', 'Mar 3 – 9', '2025'],
  ['2025-03-07/2025-03-07', 'Mar 7, 2025', 'Mar 7, 2025', 'Mar 7', '2025'],
  ['2024-11/2025-02', 'Nov 2024 – Feb 2025', 'Nov 2024 – Feb 2025', 'Nov 2024 – Feb 2025', null],
  ['2019/2025', '2019 – 2025', '2019 – 2025', '2019 – 2025', null],
  ['2025/2025-04', '2025 – Apr 2025', '2025 – Apr 2025', '2025 – Apr 2025', null],
  ['2019~/2025', 'about 2019 – 2025', 'about 2019 – 2025', 'about 2019 – 2025', null],
  ['2025-02/2025-04~', 'Feb 2025 – about Apr 2025', 'Feb 2025 – about Apr 2025', 'Feb – about Apr', '2025'],
  ['2025-02/..', 'from February 2025', 'from Feb 2025', 'from Feb 2025', null],
  ['../2025', 'until 2025', 'until 2025', 'until 2025', null],
  ['2025/', 'from 2025, end unknown', 'from 2025, end unknown', 'from 2025, end unknown', null],
  ['/2025', 'until 2025, start unknown', 'until 2025, start unknown', 'until 2025, start unknown', null],
  ['-0043', '44 BC', '44 BC', '44 BC', null],
  ['-0043-03-15', 'March 15, 44 BC', 'Mar 15, 44 BC', 'Mar 15', '44 BC'],
  ['0000', '1 BC', '1 BC', '1 BC', null],
  ['0044', '44', '44', '44', null],
  ['1500-02-28', 'February 28, 1500', 'Feb 28, 1500', 'Feb 28', '1500'],
  ['1500-02-28/1500-03-02', 'Feb 28 – Mar 2, 1500', 'Feb 28 – Mar 2, 1500', 'Feb 28 – Mar 2', '1500'],
  ['Y12000', '12000', '12000', '12000', null],
  ['Y-170000', '170001 BC', '170001 BC', '170001 BC', null],
  ['2025-03-07T14:30', 'March 7, 2025, 2:30 PM', 'Mar 7, 2025, 2:30 PM', 'Mar 7, 2:30 PM', '2025'],
  [
    '2025-03-07T23:59:00Z',
    'March 7, 2025, 11:59 PM UTC',
    'Mar 7, 2025, 11:59 PM UTC',
    'Mar 7, 11:59 PM UTC',
    '2025',
  ],
  [
    '2025-03-07T00:15:20+05:00',
    'March 7, 2025, 12:15:20 AM UTC+5',
    'Mar 7, 2025, 12:15:20 AM UTC+5',
    'Mar 7, 12:15:20 AM UTC+5',
    '2025',
  ],
  [
    '2025-03-07T14:30-03:30',
    'March 7, 2025, 2:30 PM UTC−3:30',
    'Mar 7, 2025, 2:30 PM UTC−3:30',
    'Mar 7, 2:30 PM UTC−3:30',
    '2025',
  ],
];

const LANGUAGES = ['es', 'ar', 'th', 'fa', 'ja', 'th-TH-u-ca-buddhist', 'fa-IR-u-ca-persian'];

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (isDateError(parsed)) throw new Error(parsed.message);
  return parsed;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Arabic-Indic and Persian digits as ASCII. */
function western(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

describe('formatted dates, whatever the time zone', () => {
  for (const [text, long, short, main, year] of ROWS) {
    it(`show ${text} as "${long}"`, () => {
      const parsed = date(text);
      expect(plain(formatDate(parsed, { lang: 'en-US', words }))).to.equal(long);
      expect(plain(formatDate(parsed, { lang: 'en-US', words, length: 'short' }))).to.equal(short);
      const parts = formatDayParts(parsed, { lang: 'en-US', words });
      expect({ ...parts, main: plain(parts.main) }).to.deep.equal({ main, year });
    });
  }

  for (const lang of LANGUAGES) {
    it(`show years of the Gregorian calendar in ${lang}`, () => {
      for (const [text] of ROWS.filter(([written]) => written.includes('2025'))) {
        expect(western(formatDate(date(text), { lang, words })), text).to.contain('2025');
        const { main, year } = formatDayParts(date(text), { lang, words });
        expect(western(year ?? main), text).to.contain('2025');
      }
    });
  }

  it('put the mark of the language between dates of unlike precision', () => {
    const inFarsi = formatDate(date('2025-02/2025-04-10'), { lang: 'fa', words });
    expect(western(plain(inFarsi))).to.equal('فوریه 2025 تا 10 آوریل 2025');
  });

  it('are English when the language is no language tag', () => {
    for (const lang of ['', 'en_US', 'not a language', '💥', 'x'.repeat(1000)]) {
      expect(formatDate(date('2025-03-20'), { lang, words })).to.equal('March 20, 2025');
      expect(formatDuration(60, lang)).to.equal('60 days');
    }
  });
});

describe('formatDuration', () => {
  const rows: readonly (readonly [number, string])[] = [
    [0, '0 days'],
    [1, '1 day'],
    [60, '60 days'],
    [120, '120 days'],
    [121, '4 months'],
    [425, '14 months'],
    [730, '24 months'],
    [761, '2 years'],
    [1100, '3 years'],
    [400_000, '1,095 years'],
  ];
  for (const [days, text] of rows) {
    it(`tells ${days} days as "${text}"`, () => {
      expect(formatDuration(days, 'en-US')).to.equal(text);
    });
  }

  it('counts in the language of the page', () => {
    expect(formatDuration(60, 'es')).to.equal('60 días');
  });
});

describe('formatRange', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['2025-03/2025-05', 'Mar – May 2025'],
    ['2025-03-03/2025-05-20', 'Mar – May 2025'],
    ['2024-11/2025-02', 'Nov 2024 – Feb 2025'],
    ['2025-03-03/2025-03-19', 'Mar 3 – 19, 2025'],
    ['2025-03-03/2025-03-03', 'Mar 3, 2025'],
    ['2025/2025', 'Jan – Dec 2025'],
    ['2000/2025', '2000 – 2025'],
    ['-0043/0014', '44 BC – 14 AD'],
  ];
  for (const [text, expected] of rows) {
    it(`tells ${text} as "${expected}"`, () => {
      const { start, end } = bounds(date(text));
      expect(plain(formatRange(start, end, 'en-US'))).to.equal(expected);
    });
  }

  it('never throws for a range that has no ends or is upside down', () => {
    expect(formatRange(NaN, 0, 'en-US')).to.equal('');
    expect(formatRange(-Infinity, Infinity, 'en-US')).to.contain('271822');
    expect(formatRange(0, -Infinity, 'en-US')).to.equal('Jan 1, 1970');
  });
});
