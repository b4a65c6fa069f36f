import { expect } from '@esm-bundle/chai';
import { isDateError, isOpenEnded, parseEdtf, precisionOf } from '../../src/dates/index.js';
import type { EdtfDate } from '../../src/dates/index.js';

const plain = { type: 'date', approximate: false, uncertain: false, unspecified: false };
const day = { ...plain, year: 2025, month: 3, day: 7, precision: 'day' };
const time = { ...day, precision: 'time' };

const DATES: readonly (readonly [string, object])[] = [
  ['2025', { ...plain, year: 2025, precision: 'year' }],
  ['2025-03', { ...plain, year: 2025, month: 3, precision: 'month' }],
  ['2025-03-07', day],
  ['2024-02-29', { ...plain, year: 2024, month: 2, day: 29, precision: 'day' }],
  ['2025-03-07T14:30:00Z', { ...time, time: '14:30:00', offset: 'Z' }],
  ['2025-03-07T14:30+05:00', { ...time, time: '14:30', offset: '+05:00' }],
  ['2025-03-07T14:30-04', { ...time, time: '14:30', offset: '-04' }],
  ['2025-03-07T14:30', { ...time, time: '14:30' }],
  ['2025-03-07?', { ...day, uncertain: true }],
  ['2025-03-07~', { ...day, approximate: true }],
  ['2025-03-07%', { ...day, approximate: true, uncertain: true }],
  ['2025-XX', { ...plain, year: 2025, precision: 'year', unspecified: true }],
  ['2025-XX-XX', { ...plain, year: 2025, precision: 'year', unspecified: true }],
  ['2025-03-XX', { ...plain, year: 2025, month: 3, precision: 'month', unspecified: true }],
  ['202X', { ...plain, year: 2020, precision: 'decade', unspecified: true }],
  ['20XX', { ...plain, year: 2000, precision: 'century', unspecified: true }],
  ['-004X', { ...plain, year: -49, precision: 'decade', unspecified: true }],
  ['-0043', { ...plain, year: -43, precision: 'year' }],
  ['0044', { ...plain, year: 44, precision: 'year' }],
  ['0000', { ...plain, year: 0, precision: 'year' }],
  ['Y170000', { ...plain, year: 170_000, precision: 'year' }],
  ['Y-170000', { ...plain, year: -170_000, precision: 'year' }],
];

const INTERVALS: readonly (readonly [string, string, string])[] = [
  ['2025-02/2025-04-10', '2025-02', '2025-04-10'],
  ['2025-02~/2025-04-10?', '2025-02~', '2025-04-10?'],
  ['2025/2025', '2025', '2025'],
  ['2025-03/2025', '2025-03', '2025'],
  ['2025-02/..', '2025-02', 'open'],
  ['../2025', 'open', '2025'],
  ['2025/', '2025', 'unknown'],
  ['/2025', 'unknown', '2025'],
];

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (isDateError(parsed)) throw new Error(parsed.message);
  return parsed;
}

describe('parseEdtf', () => {
  for (const [text, expected] of DATES) {
    it(`reads ${text} as precise as it is written`, () => {
      expect(parseEdtf(text)).to.deep.equal(expected);
    });
  }

  for (const [text, start, end] of INTERVALS) {
    it(`reads ${text} as an interval`, () => {
      const side = (bound: string): string | EdtfDate => bound.startsWith('2') ? date(bound) : bound;
      expect(parseEdtf(text)).to.deep.equal({ type: 'interval', start: side(start), end: side(end) });
    });
  }

  it('knows which intervals lack a date on one side', () => {
    const texts = ['2025', '2025/2026', '2025/..', '2025/', '../2025', '/2025'];
    const open = texts.filter((text) => isOpenEnded(date(text)));
    expect(open).to.deep.equal(['2025/..', '2025/', '../2025', '/2025']);
  });

  it('gives an interval the precision of its coarser end', () => {
    const texts = ['2025-03-07', '2025/2026-01', '2025-02/2025-04-10', '../2025-03', '20XX'];
    const precisions = texts.map((text) => precisionOf(date(text)));
    expect(precisions).to.deep.equal(['day', 'year', 'month', 'month', 'century']);
  });
});
