import { expect } from '@esm-bundle/chai';
import { readRange, writeRange, type RangeInput } from '../../src/interaction/index.js';
import { utc } from '../model/timeline-of.js';

const HOUR = 3_600_000;

const RANGES: readonly (readonly [string, string, number, number])[] = [
  ['2025-03-07', '2025-03-07', utc(2025, 3, 7), utc(2025, 3, 8)],
  ['2025-03', '2025-04', utc(2025, 3), utc(2025, 5)],
  ['2025', '2025', utc(2025), utc(2026)],
  ['-0043-03-15', '0044', utc(-43, 3, 15), utc(45)],
  ['2019~', '202X', utc(2019), utc(2030)],
];

describe('the range of a page', () => {
  for (const [start, end, from, to] of RANGES) {
    it(`from ${start} to ${end} takes in both`, () => {
      expect(readRange({ start, end })).to.deep.equal({ start: from, end: to });
    });
  }

  it('may be given as Date objects', () => {
    expect(readRange({ start: new Date(utc(2025)), end: new Date(utc(2026)) }))
      .to.deep.equal({ start: utc(2025), end: utc(2026) });
    expect(readRange({ start: '2025', end: new Date(utc(2026)) }))
      .to.deep.equal({ start: utc(2025), end: utc(2026) });
  });

  const broken: readonly unknown[] = [
    null, undefined, {}, { start: '2025' }, { end: '2025' }, { start: '2026', end: '2025' },
      { start: '', end: '' },
    { start: '2025-02-30', end: '2025-03-01' }, { start: 'yesterday', end: 'today' },
    { start: 2025, end: 2026 },
    { start: new Date(NaN), end: new Date(0) }, { start: new Date(0), end: new Date(0) }, 'garbage', 7, [],
    { start: {}, end: [] },
  ];
  for (const input of broken) {
    it(`is the whole for ${JSON.stringify(input)}`, () => {
      expect(readRange(input as RangeInput)).to.equal(null);
    });
  }
});

describe('the range that is told to a page', () => {
  it('names the first and the last day in view', () => {
    expect(writeRange({ start: utc(2025, 3, 7), end: utc(2025, 3, 8) }))
      .to.deep.equal({ start: '2025-03-07', end: '2025-03-07' });
    expect(writeRange({ start: utc(-43, 3, 15) + 5e7, end: utc(44) + 1 }))
      .to.deep.equal({ start: '-0043-03-15', end: '0044-01-01' });
  });

  it('is null for the whole', () => {
    expect(writeRange(null)).to.equal(null);
  });

  it('is the day in which it lies, and its hours again when the page gives that back', () => {
    const hours = { start: utc(2025, 3, 7) + 9 * HOUR, end: utc(2025, 3, 7) + 15 * HOUR };
    const days = writeRange(hours);
    expect(days).to.deep.equal({ start: '2025-03-07', end: '2025-03-07' });
    expect(readRange(days)).to.deep.equal(hours);
    expect(readRange({ ...days as RangeInput })).to.deep.equal({ start: utc(2025, 3, 7), end: utc(2025, 3, 8) });
  });

  it('is one that the page can give back', () => {
    const range = { start: utc(2025, 3, 7), end: utc(2026, 1, 1) };
    expect(readRange(writeRange(range))).to.deep.equal(range);
  });
});
