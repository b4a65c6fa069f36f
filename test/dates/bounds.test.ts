import { expect } from '@esm-bundle/chai';
import { bounds, isDateError, parseEdtf, readDay } from '../../src/dates/index.js';

const MINUTE = 60_000;

/** Midnight UTC, set by parts because `Date.UTC` reads the year 44 as 1944. */
function utc(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

const march7 = utc(2025, 3, 7);
const halfPastTwo = march7 + (14 * 60 + 30) * MINUTE;

const BOUNDS: readonly (readonly [string, number, number])[] = [
  ['2025', utc(2025), utc(2026)],
  ['2025-02', utc(2025, 2), utc(2025, 3)],
  ['2025-12', utc(2025, 12), utc(2026)],
  ['2025-03-07', march7, utc(2025, 3, 8)],
  ['2024-02-29', utc(2024, 2, 29), utc(2024, 3)],
  ['2025-03-07~', march7, utc(2025, 3, 8)],
  ['2019%', utc(2019), utc(2020)],
  ['202X', utc(2020), utc(2030)],
  ['20XX', utc(2000), utc(2100)],
  ['-004X', utc(-49), utc(-39)],
  ['2025-XX', utc(2025), utc(2026)],
  ['2025-XX-XX', utc(2025), utc(2026)],
  ['2025-03-XX', utc(2025, 3), utc(2025, 4)],
  ['0044-03-15', utc(44, 3, 15), utc(44, 3, 16)],
  ['-0043', utc(-43), utc(-42)],
  ['0000', utc(0), utc(1)],
  ['Y170000', utc(170_000), utc(170_001)],
  ['Y-271820', utc(-271_820), utc(-271_819)],
  ['2025-03-07T14:30', halfPastTwo, halfPastTwo + MINUTE],
  ['2025-03-07T14:30:20Z', halfPastTwo + 20_000, halfPastTwo + 20_000 + MINUTE],
  ['2025-03-07T14:30+14:00', halfPastTwo, halfPastTwo + MINUTE],
  ['2025-03-07T23:59:59-12:00', march7 + 86_399_000, march7 + 86_399_000 + MINUTE],
  ['2025-02/2025-04-10', utc(2025, 2), utc(2025, 4, 11)],
  ['2025-02/..', utc(2025, 2), Infinity],
  ['2025-02/', utc(2025, 2), Infinity],
  ['../2025', -Infinity, utc(2026)],
  ['/2025', -Infinity, utc(2026)],
];

describe('bounds', () => {
  for (const [text, start, end] of BOUNDS) {
    it(`of ${text} are calendar days in UTC, parsed and read the fast way`, () => {
      const date = parseEdtf(text);
      expect(isDateError(date) ? date : bounds(date)).to.deep.equal({ start, end });
      expect(readDay(text)).to.deep.equal({ start, end });
    });
  }
});

describe('readDay', () => {
  const broken = [
    '', '2025-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-01-32', '2025-1-001', '2025/01/01',
    'a025-01-01', '2a25-01-01', '20a5-01-01', '202a-01-01', '2025-a1-01', '2025-1a-01', '2025-01-a1',
    '2025-01-1:',
  ];
  for (const text of broken) {
    it(`gives nothing for ${JSON.stringify(text)}`, () => {
      expect(readDay(text)).to.equal(null);
    });
  }

  it('reads 100,000 days in less than 30 milliseconds', () => {
    const days = Array.from({ length: 100_000 }, (_, at) => new Date(at * 1e7).toISOString().slice(0, 10));
    const times = Array.from({ length: 10 }, () => {
      const began = performance.now();
      days.forEach((text) => readDay(text));
      return performance.now() - began;
    });
    expect(Math.min(...times)).to.be.below(30);
  });
});
