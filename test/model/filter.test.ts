import { expect } from '@esm-bundle/chai';
import { isFiltering } from '../../src/model/filter.js';
import { filterEvents, NO_FILTER, type Filter } from '../../src/model/index.js';
import { timelineOf, titlesOf } from './timeline-of.js';

const timeline = timelineOf([
  { title: 'Rule', date: '2025-01-01', kind: 'rule' },
  { title: 'Complaint', date: '2025-02-01', kind: 'complaint', cases: 'a' },
  { title: 'Order', date: '2025-03-01', kind: 'order', cases: ['a', 'b'] },
  { title: 'Hearing', date: '2025-04-01', kind: 'hearing', cases: 'b' },
  { title: 'Parade', date: '2025-05-01', kind: 'parade' },
  { title: 'Nothing', date: '2025-06-01' },
], { cases: [{ id: 'a', name: 'A v. B' }, { id: 'b', name: 'C v. D' }] });

const left = (filter: Partial<Filter>): string[] =>
  titlesOf(filterEvents(timeline, { ...NO_FILTER, ...filter }));

describe('a filter', () => {
  const FILTERS: readonly (readonly [string, Partial<Filter>, string])[] = [
    ['nothing', {}, 'Rule Complaint Order Hearing Parade Nothing'],
    ['a category', { categories: ['order'] }, 'Order Hearing'],
    ['either of two categories', { categories: ['agency', 'other'] }, 'Rule Parade Nothing'],
    ['a kind', { kinds: ['order'] }, 'Order'],
    ['a kind that only this document has', { kinds: ['parade'] }, 'Parade'],
    ['a kind that no event has', { kinds: ['constructor'] }, ''],
    ['a case', { cases: ['b'] }, 'Order Hearing'],
    ['either of two cases', { cases: ['a', 'b'] }, 'Complaint Order Hearing'],
    ['a case that the document lacks', { cases: ['c'] }, ''],
    ['a text', { text: 'complaint' }, 'Complaint'],
    ['everything at once',
      { categories: ['order'], kinds: ['order', 'complaint'], cases: ['a'], text: 'order' }, 'Order'],
    ['parts that exclude each other', { categories: ['agency'], cases: ['a'] }, ''],
  ];
  for (const [wanted, filter, titles] of FILTERS) {
    it(`for ${wanted} leaves ${titles || 'no event'}`, () => {
      expect(left(filter).join(' ')).to.equal(titles);
    });
  }

  it('asks for nothing when its text is only spaces', () => {
    expect(isFiltering({ ...NO_FILTER, text: ' \u00a0\n' })).to.equal(false);
    expect(left({ text: ' \u00a0\n' })).to.have.length(6);
  });

  it('asks for something when any part of it does', () => {
    const parts: Partial<Filter>[] = [{ categories: ['other'] }, { kinds: ['rule'] }, { cases: ['a'] },
      { text: 'x' }];
    expect(parts.map((part) => isFiltering({ ...NO_FILTER, ...part })))
      .to.deep.equal([true, true, true, true]);
    expect(isFiltering(NO_FILTER)).to.equal(false);
  });

  it('leaves the same list as long as it is the same', () => {
    const filter = { ...NO_FILTER, text: 'complaint' };
    expect(filterEvents(timeline, filter)).to.equal(filterEvents(timeline, filter));
    const other = timelineOf([{ title: 'Complaint, too' }]);
    expect(titlesOf(filterEvents(other, filter))).to.deep.equal(['Complaint, too']);
    expect(titlesOf(filterEvents(timeline, filter))).to.deep.equal(['Complaint']);
    expect(titlesOf(filterEvents(timeline, { ...filter, text: 'rule' }))).to.deep.equal(['Rule']);
  });
});
