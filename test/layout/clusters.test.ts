import { expect } from '@esm-bundle/chai';
import { mixOf } from '../../src/layout/index.js';
import { timelineOf } from '../model/timeline-of.js';

describe('the mix of a cluster', () => {
  it('names each category once, in the order of the legend', () => {
    const kinds = ['report', 'order', 'parade', 'opinion', 'report', 'rule', 'complaint'];
    expect(mixOf(timelineOf(kinds.map((kind) => ({ kind }))).events))
      .to.deep.equal(['agency', 'filing', 'order', 'report', 'other']);
    expect(mixOf(timelineOf([{ kind: 'report' }, { kind: 'order' }]).events))
      .to.deep.equal(['order', 'report']);
    expect(mixOf([])).to.deep.equal([]);
  });
});
