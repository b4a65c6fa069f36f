import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { countInView, type TimelineEvent } from '../../src/model/index.js';
import { timelineOf, utc } from './timeline-of.js';

const { events } = timelineOf([
  '2025-03-01',
  '2025-03-02',
  '2025-02/2025-04',
  '../2025-01',
  '2026/..',
  { title: 'Unknown', date: null, dateText: 'Some day' },
]);
const count = (start: number, end: number): number => countInView(events, { start, end });

describe('the count of events in view', () => {
  it('is of those that the range shows, the day after the range not among them', () => {
    expect(count(utc(2025, 3, 1), utc(2025, 3, 2))).to.equal(2);
    expect(count(utc(2025, 3, 1), utc(2025, 3, 3))).to.equal(3);
    expect(count(utc(2025, 5), utc(2025, 6))).to.equal(0);
  });

  it('has events without a start or an end as far as time goes, and none without a date', () => {
    expect(count(utc(-500), utc(-400))).to.equal(1);
    expect(count(utc(2500), utc(2501))).to.equal(1);
    expect(count(-Infinity, Infinity)).to.equal(5);
  });

  it('is never below nothing', () => {
    expect(count(utc(2026), utc(2024))).to.equal(0);
    expect(countInView([], { start: 0, end: 1 })).to.equal(0);
  });

  it('is what counting one by one gives', () => {
    const moment = fc.integer({ min: 0, max: 40 });
    const entry = fc.tuple(moment, fc.integer({ min: 1, max: 9 }));
    fc.assert(fc.property(fc.array(entry), moment, fc.integer({ min: 1, max: 20 }), (entries, start, length) => {
      const some = entries.map(([from, days]) => ({ start: from, end: from + days }) as TimelineEvent);
      const range = { start, end: start + length };
      expect(countInView(some, range))
        .to.equal(some.filter((event) => event.start < range.end && event.end > range.start).length);
    }));
  });
});
