import { expect } from '@esm-bundle/chai';
import { stripWords } from '../../src/elements/policy-timeline/chart/strip-words.js';
import { createFormatter } from '../../src/locale/formatter.js';
import { wholeRange } from '../../src/layout/index.js';
import type { TimelineEvent } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const english = createFormatter('en');

function endsOf(range: { start: number; end: number } | null): string[] {
  const [event] = timelineOf(['2025-03-05']).events as [TimelineEvent];
  const { first, last } = stripWords(event, range, english);
  return [first, last];
}

describe('What the strip says of its ends', () => {
  it('is the days of a short window, in their order', () => {
    expect(endsOf({ start: utc(2025, 3, 1), end: utc(2025, 3, 15) })).to.deep.equal(['Mar 1, 2025', 'Mar 14, 2025']);
    expect(endsOf({ start: utc(2025, 3, 7), end: utc(2025, 3, 8) })).to.deep.equal(['Mar 7, 2025', 'Mar 7, 2025']);
  });

  it('is the months of a longer one', () => {
    expect(endsOf({ start: utc(2025, 1, 15), end: utc(2025, 6, 20) })).to.deep.equal(['Jan 2025', 'Jun 2025']);
  });

  it('is the months of the first and the last event of a whole, and not those of the air around them', () => {
    expect(endsOf(wholeRange(timelineOf(['2025-01-01', '2025-12-31'])))).to.deep.equal(['Jan 2025', 'Dec 2025']);
  });

  it('is nothing where nothing has a date', () => {
    expect(endsOf(null)).to.deep.equal(['', '']);
  });
});
