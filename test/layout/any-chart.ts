import fc from 'fast-check';
import { DAY } from '../../src/dates/index.js';
import { wholeRange, type ChartLayout } from '../../src/layout/index.js';
import { anyDate, anyEntry, TWO_CASES } from '../model/any-entry.js';
import { timelineOf } from '../model/timeline-of.js';
import { chartOf } from './chart-of.js';

const aYear = fc.constant(2025);
/** Close together, over centuries, and both. */
const dates = fc.constantFrom(anyDate(), anyDate(aYear),
  fc.oneof(anyDate(), anyDate(aYear), fc.constant('2025-03-07')));

const anySpan = fc.record({
  track: fc.constant('restraint'), state: fc.constant('stay'), basis: fc.constant('source'),
  start: anyDate().map((date) => date ?? '2025'),
    end: fc.constantFrom(undefined, '..', '2400', '2025-05', '../2025'),
  case: fc.constantFrom(undefined, 'a', 'b'),
});

/** The middle and the length of a window, as parts of the whole. */
const anyWindow = fc.record(
  { middle: fc.double({ min: 0, max: 1, noNaN: true }), part: fc.double({ min: 0, max: 1, noNaN: true }) });

/** Charts of all widths and windows, of events of all dates. */
export const anyChart: fc.Arbitrary<ChartLayout> = dates
  .chain((date) => fc.record({
    entries: fc.array(anyEntry(date), { minLength: 1, maxLength: 20 }),
    spans: fc.array(anySpan, { maxLength: 6 }),
    width: fc.integer({ min: 1, max: 2000 }),
    window: anyWindow,
  }))
  .map(({ entries, spans, width, window }) => {
    const timeline = timelineOf(['2025-03-07', ...entries], { cases: TWO_CASES, spans });
    const whole = wholeRange(timeline) ?? { start: 0, end: DAY };
    const length = Math.round(Math.max(DAY, (whole.end - whole.start) * window.part ** 4));
    const start = Math.round(whole.start + (whole.end - whole.start - length) * window.middle);
    return chartOf(timeline, width, { start, end: start + length });
  });
