import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { SpanBar } from '../../src/layout/index.js';
import type { TimelineSpan } from '../../src/model/index.js';
import { timelineOf, utc, type Entry } from '../model/timeline-of.js';
import { anyChart } from './any-chart.js';
import { chartOf } from './chart-of.js';

const SPAN = { track: 'instrument', state: 'in-effect', basis: 'source' };
const YEAR = { start: utc(2025), end: utc(2026) };

/** 365 pixels: one a day. */
function barsOf(spans: readonly object[], events: readonly Entry[] = [], asOf?: string): readonly SpanBar[] {
  const timeline = timelineOf(events, { spans: spans.map((span) => ({ ...SPAN, ...span })), asOf });
  const lane = chartOf(timeline, 365, YEAR).lanes.find(({ lane: { type } }) => type === 'agency');
  return lane?.bars ?? [];
}

describe('the bar of a span', () => {
  const SPANS: readonly (readonly [string, object, readonly number[]])[] = [
    ['ends with its last day', { start: '2025-02-01', end: '2025-02-10' }, [31, 40, 41]],
    ['fades through the month in which it ends', { start: '2025-02-01', end: '2025-03' }, [31, 59, 90]],
    ['without an end is solid to the last event, and fades after it', { start: '2025-02-01' },
      [31, 151, 365]],
    ['that its source calls open is solid as far as is known', { start: '2025-02-01', end: '..' },
      [31, 151, 365]],
    ['that began after all that is known fades from its start', { start: '2025-11-01' }, [304, 304, 365]],
    ['that began and ended out of view shows what is in view', { start: '2024', end: '2026' }, [0, 365, 365]],
    ['without a start begins at the edge', { start: '../2025-02', end: '2025-02-10' }, [0, 40, 41]],
    ['whose end may be any day before one fades all the way', { start: '2025-02-01', end: '../2025-03' },
      [31, 31, 90]],
  ];
  for (const [does, span, pixels] of SPANS) {
    it(does, () => {
      const [bar] = barsOf([span], ['2025-05-31']);
      expect([bar?.from, bar?.solidTo, bar?.to].map((x) => Math.round(x ?? NaN))).to.deep.equal(pixels);
    });
  }

  it('is solid to the day of the last review, where the document says one', () => {
    const [bar] = barsOf([{ start: '2025-02-01' }], ['2025-05-31'], '2025-08-31');
    expect(bar?.solidTo).to.be.closeTo(243, 1e-6);
  });

  it('is not made out of view', () => {
    expect(barsOf([{ start: '2024', end: '2024-12-31' }, { start: '2026' }])).to.deep.equal([]);
  });

  it('runs beside the others, each in a row of its own', () => {
    const spans = [{ start: '2025-02-01' }, { start: '2025-01-01', end: '2025-03-01' },
      { start: '2025-03-02', end: '2025-04' }];
    expect(barsOf(spans).map(({ row }) => row)).to.deep.equal([1, 0, 0]);
  });
});

describe('bars', () => {
  it('never overlap in a row, and are solid within themselves, whatever the spans', () => {
    fc.assert(fc.property(anyChart, ({ lanes, scale }) => {
      for (const { bars, rows } of lanes) {
        bars.forEach((bar, index) => {
          expect(bar.from).to.be.within(0, bar.to);
          expect(bar.to).to.be.at.most(scale.width + 1e-6);
          expect(bar.solidTo).to.be.within(bar.from, bar.to);
          expect(bar.row).to.be.below(rows);
          for (const other of bars.slice(index + 1).filter(({ row }) => row === bar.row)) {
            expect(Math.max(bar.from, other.from)).to.be.at.least(Math.min(bar.to, other.to));
          }
        });
      }
    }));
  });

  it('of 150,000 spans are counted without running out of stack', () => {
    const timeline = timelineOf(['2025'], { spans: [{ ...SPAN, start: '2025-02-01', end: '2025-02-01' }] });
    const spans = Array.from({ length: 150_000 }, (_, second) => {
      const start = YEAR.start + second * 1000;
      return { ...(timeline.spans[0] as TimelineSpan), start, end: start + 1000 };
    });
    expect(chartOf({ ...timeline, spans }, 365, YEAR).lanes[0]?.rows).to.equal(1);
  });
});
