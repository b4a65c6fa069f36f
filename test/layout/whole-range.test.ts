import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { wholeRange } from '../../src/layout/index.js';
import { anyEntry } from '../model/any-entry.js';
import { timelineOf, utc } from '../model/timeline-of.js';

describe('the whole of a timeline', () => {
  it('has air at both ends', () => {
    expect(wholeRange(timelineOf(['2025-01-01/2025-04-10']))).to.deep.equal({
      start: utc(2025) - 4 * DAY, end: utc(2025, 4, 11) + 4 * DAY,
    });
  });

  it('of one day is a fortnight around it', () => {
    expect(wholeRange(timelineOf(['2025-03-15']))).to.deep.equal({
      start: utc(2025, 3, 15) - 6.5 * DAY, end: utc(2025, 3, 16) + 6.5 * DAY,
    });
  });

  it('is none when nothing has a date', () => {
    expect(wholeRange(timelineOf([]))).to.equal(null);
  });

  it('of one time of day is four hours around it', () => {
    expect(wholeRange(timelineOf(['2025-03-15T14:00:00Z']))).to.deep.include({
      start: Date.UTC(2025, 2, 15, 12) + 30_000, end: Date.UTC(2025, 2, 15, 16) + 30_000,
    });
  });

  it('holds everything that has a date, and is at least a fortnight, or four hours where there are times', () => {
    fc.assert(fc.property(fc.array(anyEntry(), { minLength: 1 }), (entries) => {
      const timeline = timelineOf(entries);
      const whole = wholeRange(timeline);
      const isTimed = timeline.events.some(({ start, end }) => end - start < DAY);
      const moments = timeline.events.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
      if (!whole) {
        expect(moments).to.deep.equal([]);
        return;
      }
      for (const moment of moments) expect(moment).to.be.within(whole.start, whole.end);
      expect(whole.end - whole.start).to.be.at.least(isTimed ? DAY / 6 : 14 * DAY);
    }));
  });
});
