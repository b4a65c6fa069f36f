import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { limitRange, panRange, rangeAround, revealInRange, zoomRange } from '../../src/interaction/index.js';
import type { Range } from '../../src/model/index.js';

const WHOLE = { start: 0, end: 1000 * DAY };
const days = (start: number, end: number): Range => ({ start: start * DAY, end: end * DAY });
const inDays = (range: Range | null): number[] | null =>
  range && [range.start, range.end].map((moment) => Math.round((moment / DAY) * 1000) / 1000);

const anyRange = fc.tuple(fc.double({ min: 0, max: 998, noNaN: true }),
  fc.double({ min: 1, max: 998, noNaN: true }))
  .map(([start, length]) => days(start, Math.min(start + length, 999)))
  .filter(({ start, end }) => end - start >= DAY);
const anyFactor = fc.double({ min: 0.01, max: 100, noNaN: true });

function expectWithinLimits(range: Range | null): void {
  if (!range) return;
  expect(range.start).to.be.at.least(WHOLE.start);
  expect(range.end).to.be.at.most(WHOLE.end + 1);
  expect(range.end - range.start).to.be.at.least(DAY - 1);
}

describe('a range', () => {
  const LIMITED: readonly (readonly [string, Range, readonly number[] | null])[] = [
    ['stays as it is within the limits', days(10, 20), [10, 20]],
    ['is a day at least, around its middle', days(10, 10.5), [9.75, 10.75]],
    ['of no length is a day', days(10, 10), [9.5, 10.5]],
    ['is moved to the start, and keeps its length', days(-10, 20), [0, 30]],
    ['is moved to the end, and keeps its length', days(990, 1020), [970, 1000]],
    ['that is the whole is null', days(0, 1000), null],
    ['beyond the whole is null', days(-1, 1001), null],
    ['without ends is null', { start: -Infinity, end: Infinity }, null],
    ['with one end goes on to that of the whole', { start: days(900, 901).start, end: Infinity }, [900, 1000]],
    ['with one end is null where it is the whole', { start: -Infinity, end: days(0, 1000).end }, null],
    ['that is not a number is null', { start: NaN, end: NaN }, null],
  ];
  for (const [does, range, limited] of LIMITED) {
    it(does, () => {
      expect(inDays(limitRange(range, WHOLE))).to.deep.equal(limited);
    });
  }
});

describe('a zoom', () => {
  it('is around the middle, and from the whole too', () => {
    expect(inDays(zoomRange(days(400, 600), WHOLE, 2))).to.deep.equal([450, 550]);
    expect(inDays(zoomRange(null, WHOLE, 4))).to.deep.equal([375, 625]);
    expect(inDays(zoomRange(days(400, 600), WHOLE, 0.5))).to.deep.equal([300, 700]);
  });

  it('keeps a moment in its place', () => {
    expect(inDays(zoomRange(days(400, 600), WHOLE, 2, 400 * DAY))).to.deep.equal([400, 500]);
    expect(inDays(zoomRange(days(400, 600), WHOLE, 2, 450 * DAY))).to.deep.equal([425, 525]);
  });

  it('stops at a day, and at the whole', () => {
    expect(inDays(zoomRange(days(400, 401.5), WHOLE, 10))).to.deep.equal([400.25, 401.25]);
    expect(inDays(zoomRange(days(400, 401), WHOLE, 2))).to.deep.equal([400, 401]);
    expect(zoomRange(days(400, 600), WHOLE, 0.1)).to.equal(null);
    expect(zoomRange(null, WHOLE, 0.5)).to.equal(null);
  });

  for (const factor of [0, -1, NaN, Infinity]) {
    it(`by ${factor} changes nothing`, () => {
      expect(zoomRange(days(400, 600), WHOLE, factor)).to.deep.equal(days(400, 600));
    });
  }

  it('keeps its moment in its place wherever the limits allow it', () => {
    fc.assert(fc.property(anyRange, anyFactor, fc.double({ min: 0, max: 1, noNaN: true }),
      (range, factor, place) => {
      const at = range.start + (range.end - range.start) * place;
      const zoomed = zoomRange(range, WHOLE, factor, at);
      expectWithinLimits(zoomed);
      if (!zoomed || zoomed.start <= WHOLE.start || zoomed.end >= WHOLE.end - 1) return;
      expect((at - zoomed.start) / (zoomed.end - zoomed.start)).to.be.closeTo(place, 1e-6);
    }));
  });

  it('and the zoom back lead to where they began', () => {
    fc.assert(fc.property(anyRange, fc.double({ min: 1, max: 5, noNaN: true }), (range, factor) => {
      if ((range.end - range.start) / factor < DAY) return;
      const back = zoomRange(zoomRange(range, WHOLE, factor), WHOLE, 1 / factor);
      expect(back?.start).to.be.closeTo(range.start, 1000);
      expect(back?.end).to.be.closeTo(range.end, 1000);
    }));
  });
});

describe('a pan', () => {
  it('moves by parts of the window, and stops at the ends', () => {
    expect(inDays(panRange(days(400, 600), WHOLE, 1))).to.deep.equal([600, 800]);
    expect(inDays(panRange(days(400, 600), WHOLE, -0.5))).to.deep.equal([300, 500]);
    expect(inDays(panRange(days(400, 600), WHOLE, 9))).to.deep.equal([800, 1000]);
    expect(inDays(panRange(days(400, 600), WHOLE, -9))).to.deep.equal([0, 200]);
  });

  it('of the whole, or by no number, changes nothing', () => {
    expect(panRange(null, WHOLE, 1)).to.equal(null);
    expect(panRange(days(400, 600), WHOLE, NaN)).to.deep.equal(days(400, 600));
  });

  it('never leaves the whole, and never changes the length', () => {
    fc.assert(fc.property(anyRange, fc.double({ min: -1000, max: 1000, noNaN: true }), (range, windows) => {
      const panned = panRange(range, WHOLE, windows);
      expectWithinLimits(panned);
      expect(panned && panned.end - panned.start).to.be.closeTo(range.end - range.start, 1);
    }));
  });
});

describe('revealing', () => {
  const STRETCHES: readonly (readonly [string, Range, readonly number[]])[] = [
    ['what is in view moves nothing', days(410, 420), [400, 600]],
    ['what is half in view moves nothing', days(590, 605), [400, 600]],
    ['what reaches into view from far away moves nothing, since its mark is there', days(100, 450), [400, 600]],
    ['what is later puts its start in the middle', days(700, 702), [600.5, 800.5]],
    ['what is earlier puts its start in the middle', days(300, 302), [200.5, 400.5]],
    ['what is at the end stops at the end', days(998, 999), [800, 1000]],
    ['an open end shows the start', { start: 700 * DAY, end: Infinity }, [600.5, 800.5]],
    ['an open start shows the end', { start: -Infinity, end: 300 * DAY }, [199.5, 399.5]],
    ['what begins where the view ends moves to it', { start: 600 * DAY, end: Infinity }, [500.5, 700.5]],
    ['what ends where the view begins moves to it', { start: -Infinity, end: 400 * DAY }, [299.5, 499.5]],
  ];
  for (const [what, stretch, range] of STRETCHES) {
    it(what, () => {
      expect(inDays(revealInRange(days(400, 600), WHOLE, stretch))).to.deep.equal(range);
    });
  }

  it('needs no move when everything is in view', () => {
    expect(revealInRange(null, WHOLE, days(1, 2))).to.equal(null);
  });
});

describe('the range around a stretch', () => {
  it('has air at both ends, a day at least', () => {
    expect(inDays(rangeAround(days(400, 500), WHOLE))).to.deep.equal([385, 515]);
    expect(inDays(rangeAround(days(400, 401), WHOLE))).to.deep.equal([399, 402]);
  });

  it('without an end is the whole', () => {
    expect(rangeAround({ start: 0, end: Infinity }, WHOLE)).to.equal(null);
  });
});
