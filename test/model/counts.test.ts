import { expect } from '@esm-bundle/chai';
import { categoryCounts, NO_FILTER } from '../../src/model/index.js';
import { timelineOf } from './timeline-of.js';

const timeline = timelineOf([
  { kind: 'report', title: 'On taxes' }, { kind: 'order', title: 'On taxes', cases: 'a' },
  { kind: 'order', title: 'On schools' }, { kind: 'rule', title: 'On taxes' },
], { cases: [{ id: 'a', name: 'A v. B' }] });

describe('the counts of categories', () => {
  it('are those of the document, in the order of the legend, without what it does not use', () => {
    expect([...categoryCounts(timeline)]).to.deep.equal([['agency', 1], ['order', 2], ['report', 1]]);
  });

  it('stay when a category is chosen, so that readers see what another would show', () => {
    expect([...categoryCounts(timeline, { ...NO_FILTER, categories: ['order'] })])
      .to.deep.equal([['agency', 1], ['order', 2], ['report', 1]]);
  });

  it('follow the rest of the filter, down to none', () => {
    expect([...categoryCounts(timeline, { ...NO_FILTER, categories: ['report'], text: 'taxes' })])
      .to.deep.equal([['agency', 1], ['order', 1], ['report', 1]]);
    expect([...categoryCounts(timeline, { ...NO_FILTER, cases: ['a'] })])
      .to.deep.equal([['agency', 0], ['order', 1], ['report', 0]]);
  });
});
