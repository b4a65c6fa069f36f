import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { draggedRange, heldRange, movedRange, rangeBetween } from '../../src/interaction/index.js';

const WHOLE = { start: 0, end: 400 * DAY };

describe('two fingers', () => {
  const moment = fc.double({ min: 0, max: 300 * DAY, noNaN: true });
  it('keep what they hold under them', () => {
    const hands = fc.record({
      first: moment, length: fc.double({ min: 40 * DAY, max: 90 * DAY, noNaN: true }),
      from: fc.integer({ min: 0, max: 300 }), spread: fc.integer({ min: 20, max: 300 }), turned: fc.boolean(),
    });
    fc.assert(fc.property(hands, ({ first, length, from, spread, turned }) => {
      const moments: [number, number] = turned ? [first + length, first] : [first, first + length];
      const positions: [number, number] = turned ? [from + spread, from] : [from, from + spread];
      const { start, end } = heldRange({ moments, positions }, 600);
      const pixel = (end - start) / 600;
      expect((moments[0] - start) / pixel).to.be.closeTo(positions[0], 0.01);
      expect((moments[1] - start) / pixel).to.be.closeTo(positions[1], 0.01);
    }));
  });

  it('that meet, or hold one moment, come no closer than a day', () => {
    const { start, end } = heldRange({ moments: [5 * DAY, 5 * DAY], positions: [300, 300] }, 600);
    expect(end - start).to.be.closeTo(DAY, 1);
  });
});

describe('a glide', () => {
  it('begins and ends where it should, and never leaves the way between', () => {
    const range = fc.tuple(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.double({ min: DAY, max: 1e12, noNaN: true }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, part) => {
      const at = rangeBetween(from, to, part);
      expect(at.end).to.be.greaterThan(at.start);
      const within = (value: number, a: number, b: number): void => {
        expect(value).to.be.within(Math.min(a, b) - 1, Math.max(a, b) + 1);
      };
      within(at.start, from.start, to.start);
      within(at.end, from.end, to.end);
      within(rangeBetween(from, to, 0).start, from.start, from.start);
      within(rangeBetween(from, to, 1).end, to.end, to.end);
    }));
  });
});

describe('a moved window', () => {
  const WINDOW = { start: 100 * DAY, end: 200 * DAY };

  it('stops at the ends of the whole, and says so', () => {
    expect(movedRange(WINDOW, WHOLE, 50 * DAY)).to.deep.equal({ start: 150 * DAY, end: 250 * DAY });
    expect(movedRange(WINDOW, WHOLE, 900 * DAY)).to.deep.equal({ start: 300 * DAY, end: 400 * DAY });
    expect(movedRange({ start: 300 * DAY, end: 400 * DAY }, WHOLE, DAY)).to.equal(null);
    expect(movedRange(WHOLE, WHOLE, DAY)).to.equal(null);
  });

  it('has two ends that can be dragged, each as far as the whole and up to a day from the other', () => {
    const by = (grip: 'window' | 'start' | 'end', days: number) => {
      const range = draggedRange(WINDOW, WHOLE, grip, days * DAY);
      return range && [range.start / DAY, range.end / DAY];
    };
    expect(by('window', -30)).to.deep.equal([70, 170]);
    expect(by('start', -30)).to.deep.equal([70, 200]);
    expect(by('start', -300)).to.deep.equal([0, 200]);
    expect(by('start', 300)).to.deep.equal([199, 200]);
    expect(by('end', 500)).to.deep.equal([100, 400]);
    expect(by('end', -500)).to.deep.equal([100, 101]);
  });
});
