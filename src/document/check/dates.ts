import { readDay, type DateBounds } from '../../dates/index.js';
import { reportAt, type Review } from './review.js';

/** Leaves out the end of a span that lies before its start. */
export function checkSpans(review: Review): void {
  const { spans, timeZone } = review.policy;
  spans?.forEach((span, index) => {
    const end = span.end === undefined || span.end === '..' ? Infinity : startAndEnd(span.end, timeZone).end;
    if (end > startAndEnd(span.start, timeZone).start) return;
    reportAt(review, ['spans', index, 'end'], 'error', {
      message: `${span.end} is before ${span.start}, when the span starts, so the end is left out`,
      hint: 'Correct one of the two dates.',
    });
    delete span.end;
  });
}

/** Warns of an era that ends before it starts: it has no place among the dates. */
export function checkEras(review: Review): void {
  const { eras, timeZone } = review.policy;
  eras?.forEach(({ start, end }, index) => {
    if (startAndEnd(end, timeZone).end > startAndEnd(start, timeZone).start) return;
    reportAt(review, ['eras', index, 'end'], 'warning', {
      message: `${end} is before ${start}, when the era starts, so it is not shown`,
      hint: 'Correct one of the two dates.',
    });
  });
}

/** Mentions what took effect before it was announced. */
export function checkEffectiveDates(review: Review): void {
  const { events, timeZone } = review.policy;
  const announced = events.reduce(
    (earliest, { kind, date }) =>
      kind === 'announced' ? Math.min(earliest, startAndEnd(date, timeZone).start) : earliest,
    Infinity,
  );
  if (announced === Infinity) return;
  events.forEach(({ kind, date }, index) => {
    if (kind !== 'effective' || startAndEnd(date, timeZone).end > announced) return;
    reportAt(review, ['events', index, 'date'], 'info', {
      message: `${date} is before the policy was announced`,
      hint: 'This is possible; check that both dates are as published.',
    });
  });
}

/** UTC milliseconds; of no date, what is neither before nor after anything. */
function startAndEnd(date: string | null, zone: string | undefined): DateBounds {
  return (date === null ? null : readDay(date, zone)) ?? { start: Infinity, end: Infinity };
}
