import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { firstEvents } from '../../src/layout/index.js';
import { timelineOf } from '../model/timeline-of.js';

const story = (keys: readonly number[], count = 10) => timelineOf(Array.from({ length: count }, (_, index) =>
  ({ id: `e${index}`, date: `2025-01-${String(index + 1).padStart(2, '0')}`, key: keys.includes(index) }))).events;
const ids = (events: readonly { readonly id: string }[]): string => events.map(({ id }) => id.slice(1)).join(' ');
const NONE = new Set<string>();

describe('What a short list begins with', () => {
  for (const [what, keys, limit, asked, expected] of [
    ['the latest', [], 3, [], '7 8 9'],
    ['key events, then the latest', [1, 4], 4, [], '1 4 8 9'],
    ['the latest of too many key events', [1, 3, 5, 7], 2, [], '5 7'],
    ['also what somebody asked for', [], 2, ['e0'], '0 8 9'],
    ['all, where the limit reaches', [], 10, [], '0 1 2 3 4 5 6 7 8 9'],
    ['whole events of a limit that is none', [], 2.9, [], '8 9'],
  ] as const) {
    it(`is ${what}`, () => {
      expect(ids(firstEvents(story(keys), limit, new Set(asked)))).to.equal(expected);
    });
  }

  for (const limit of [0, -3, NaN, Infinity, 0.5]) {
    it(`is all for a limit of ${limit}`, () => {
      const all = story([2]);
      expect(firstEvents(all, limit, NONE)).to.equal(all);
    });
  }

  it('is as long as asked for, in the order of the story, and has every key event before any other', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(19)), fc.integer({ min: 1, max: 25 }), (keys, limit) => {
      const all = story(keys, 20);
      const first = firstEvents(all, limit, NONE);
      expect(first.length).to.equal(Math.min(limit, 20));
      expect(ids(first)).to.equal(ids(all.filter((event) => first.includes(event))));
      const left = all.filter((event) => !first.includes(event));
      if (left.some(({ source }) => source.key)) expect(first.every(({ source }) => source.key)).to.equal(true);
    }));
  });
});
