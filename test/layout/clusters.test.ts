import { expect } from '@esm-bundle/chai';
import { marksOf, seriesOf, timeScale } from '../../src/layout/index.js';
import type { Category } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';

/** Of events of one day. */
function mixOf(kinds: readonly string[]): readonly Category[] | undefined {
  const { events } = timelineOf(kinds.map((kind) => ({ kind, date: '2025-03-07' })));
  return marksOf(seriesOf(events), timeScale({ start: utc(2025), end: utc(2026) }, 365))[0]?.mix;
}

describe('the mix of a cluster', () => {
  it('names each category once, in the order of the legend', () => {
    const kinds = ['report', 'order', 'parade', 'opinion', 'report', 'rule', 'complaint'];
    expect(mixOf(kinds)).to.deep.equal(['agency', 'filing', 'order', 'report', 'other']);
    expect(mixOf(['report', 'order'])).to.deep.equal(['order', 'report']);
    expect(mixOf(['order'])).to.deep.equal(['order']);
  });
});
