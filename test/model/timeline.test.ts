import { expect } from '@esm-bundle/chai';
import { readTimeline } from '../../src/model/index.js';
import { timelineOf, utc } from './timeline-of.js';

const SPAN = { track: 'restraint', state: 'stay', basis: 'source' };

describe('the extent of a timeline', () => {
  it('runs from the first known day to the last, intervals included', () => {
    expect(timelineOf(['2025-03-07', '2024', '2025/2026-02']).extent)
      .to.deep.equal({ start: utc(2024), end: utc(2026, 3) });
  });

  it('takes of open intervals the end that is known', () => {
    expect(timelineOf(['2025-03-07/..', '../2024', '../..']).extent)
      .to.deep.equal({ start: utc(2025), end: utc(2025, 3, 7) });
  });

  it('holds the spans and the day of the last review', () => {
    const spans = [{ ...SPAN, start: '2024-05' }, { ...SPAN, start: '2025-01-01', end: '2027' }];
    expect(timelineOf(['2025-03-07'], { spans }).extent)
      .to.deep.equal({ start: utc(2024, 5), end: utc(2028) });
    expect(timelineOf(['2025-03-07'], { asOf: '2025-04-01' }).extent)
      .to.deep.equal({ start: utc(2025, 3, 7), end: utc(2025, 4, 2) });
  });

  it('is none when nothing has a date', () => {
    expect(timelineOf([]).extent).to.equal(null);
    expect(timelineOf([{ date: null, dateText: 'Some day' }, '../..']).extent).to.equal(null);
  });
});

describe('asOf', () => {
  const DAYS: readonly (readonly [string | undefined, number | null])[] = [
    ['2026-02-11', utc(2026, 2, 12)], ['2026-02', utc(2026, 3)], ['1969-12-31', 0],
    ['2026-02-11T14:30:00Z', utc(2026, 2, 11) + 871 * 60_000], [undefined, null],
  ];
  for (const [asOf, moment] of DAYS) {
    it(`${asOf ?? 'absent'} ${moment === null ? 'is not known' : 'is the end of what is written'}`, () => {
      expect(timelineOf(['2025'], { asOf }).asOf).to.equal(moment);
    });
  }
});

describe('readTimeline', () => {
  for (const input of [undefined, null, 7, '', [], {}, { title: 'Policy' }, { events: [] }]) {
    it(`gives no timeline and a reason for ${JSON.stringify(input)}`, () => {
      const { timeline, issues } = readTimeline(input);
      expect(timeline).to.equal(null);
      expect(issues.map(({ severity }) => severity)).to.include('error');
    });
  }

  it('does not read a policy again that it has read', () => {
    const first = readTimeline({ title: 'Policy', events: [] });
    expect(readTimeline(first.timeline?.policy)).to.equal(first);
  });
});
