import { expect } from '@esm-bundle/chai';
import { densityOf, seriesOf } from '../../src/layout/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const YEAR = { start: utc(2025), end: utc(2026) };
const series = (...dates: string[]) => seriesOf(timelineOf(dates).events);

describe('the picture of the whole', () => {
  it('is highest where most events are, and shows a lone one', () => {
    const heights = densityOf([series('2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06'), series('2025-12-30')], YEAR, 12);
    expect(heights.map((height) => Math.round(height * 100))).to.deep.equal([100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50]);
  });

  it('is flat where nothing is', () => {
    expect(densityOf([], YEAR, 3)).to.deep.equal([0, 0, 0]);
    expect(densityOf([series('2020')], YEAR, 3)).to.deep.equal([0, 0, 0]);
  });
});
