import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { indexChart, layoutChart, timeScale, visiblePart, wholeRange } from '../../src/layout/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const WEEK = { start: utc(2025, 3, 7), end: utc(2025, 3, 14) };
const ALL = { matches: (): boolean => true };

describe('a time scale', () => {
  it('gives each day the same width, also those of a change of clocks', () => {
    const scale = timeScale(WEEK, 700);
    const days = [0, 1, 2, 3, 7].map((day) => Math.round(scale.x(WEEK.start + day * DAY)));
    expect(days).to.deep.equal([0, 100, 200, 300, 700]);
  });

  it('comes back to the same moment, within a pixel of time', () => {
    const width = fc.integer({ min: 1, max: 4000 });
    const moment = fc.integer({ min: utc(-500), max: utc(2500) });
    fc.assert(fc.property(moment, moment, width, (a, b, pixels) => {
      const range = { start: Math.min(a, b), end: Math.max(a, b) + DAY };
      const scale = timeScale(range, pixels);
      expect(scale.moment(scale.x(a))).to.be.closeTo(a, 1 + (range.end - range.start) / pixels / 100);
    }));
  });

  for (const width of [0, -5, NaN, Infinity, -Infinity]) {
    it(`of ${width} pixels is one pixel wide, and the whole chart can be laid out on it`, () => {
      const timeline = timelineOf(['2025-03-07', '2025-03', '2025/..', '../2025'], { asOf: '2025-04-01' });
      const range = wholeRange(timeline) ?? WEEK;
      const { scale, axis, lanes } = layoutChart(indexChart(timeline, ALL), { range, width });
      expect(scale.width).to.equal(1);
      expect(axis.ticks.length).to.be.at.most(1);
      expect(lanes.flatMap(({ marks }) => marks).flatMap(({ events }) => events)).to.have.length(4);
    });
  }

  const RANGES: readonly (readonly [number, number])[] = [
    [NaN, NaN], [0, 0], [DAY, 0], [-Infinity, Infinity], [0, Infinity], [-8.64e15, 8.64e15], [0, 1e-9],
  ];
  for (const [start, end] of RANGES) {
    it(`from ${start} to ${end} neither throws nor goes on for ever`, () => {
      const timeline = timelineOf(['1970-01-01', '2025']);
      const { axis } = layoutChart(indexChart(timeline, ALL), { range: { start, end }, width: 960 });
      expect(axis.ticks.length).to.be.below(100);
    });
  }
});

describe('the visible part', () => {
  const scale = timeScale(WEEK, 700);
  const PARTS: readonly (readonly [string, number, number, readonly number[] | null])[] = [
    ['inside', WEEK.start + DAY, WEEK.start + 2 * DAY, [100, 200]],
    ['over the start', WEEK.start - DAY, WEEK.start + DAY, [0, 100]],
    ['over the end', WEEK.end - DAY, WEEK.end + DAY, [600, 700]],
    ['without ends', -Infinity, Infinity, [0, 700]],
    ['up to the start', WEEK.start - DAY, WEEK.start, null],
    ['from the end on', WEEK.end, WEEK.end + DAY, null],
    ['without a date', NaN, NaN, null],
  ];
  for (const [where, start, end, pixels] of PARTS) {
    it(`of a stretch ${where} is ${pixels?.join(' to ') ?? 'none'}`, () => {
      const part = visiblePart(scale, { start, end });
      expect(part && [part.from, part.to].map(Math.round)).to.deep.equal(pixels);
    });
  }
});
