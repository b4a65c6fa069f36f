import { expect } from '@esm-bundle/chai';
import { isSameDocument, readTimeline, type Arrival } from '../../src/model/index.js';

const DAYS = ['2025-01-01', '2025-02-01', '2025-03-01'];
const OTHER_DAYS = ['1990-01-01', '1991-01-01'];

interface Draft { readonly id?: string; readonly title?: string; readonly days?: readonly string[]; readonly from?: string }

function arrival({ id, title = 'A live page', days = DAYS, from }: Draft): Arrival {
  const { timeline } = readTimeline({ ...(id && { id }), title, events: days.map((date) => ({ date, title: `Of ${date}` })) });
  if (!timeline) throw new Error('It cannot be read.');
  return { timeline, address: from ?? null };
}

const ROWS: readonly (readonly [what: string, before: Draft, after: Draft, same: boolean])[] = [
  ['an id that stays, whatever else changes', { id: 'a', from: '/1' }, { id: 'a', title: 'New', days: OTHER_DAYS, from: '/2' }, true],
  ['another id, at the same address and with the same events', { id: 'a', from: '/1' }, { id: 'b', from: '/1' }, false],
  ['a live page that changes its title', { from: '/1' }, { title: 'A live page: the end', days: [...DAYS, '2025-04-01'], from: '/1' }, true],
  ['a live page that is given an id', { from: '/1' }, { id: 'a', from: '/1' }, true],
  ['two pages of one title', { from: '/1' }, { days: OTHER_DAYS, from: '/2' }, false],
  ['two pages of one title and the same events', { from: '/1' }, { from: '/2' }, false],
  ['a handed-over document with more events', {}, { days: ['2024-12-01', ...DAYS, '2025-04-01'] }, true],
  ['a handed-over document with another title', {}, { title: 'A live page: the end' }, true],
  ['two handed-over documents of one title', {}, { days: OTHER_DAYS }, false],
  ['two handed-over documents', {}, { title: 'Another', days: OTHER_DAYS }, false],
  ['a document without events that gets some', { days: [] }, {}, true],
  ['another document without events', { days: [] }, { title: 'Another', days: [] }, false],
];

describe('a document that follows another', () => {
  for (const [what, before, after, same] of ROWS) {
    it(`is ${same ? 'the same' : 'another'}: ${what}`, () => {
      expect(isSameDocument(arrival(before), arrival(after))).to.equal(same);
    });
  }
});
