import { reportAt, type Review } from './review.js';
import { startAndEnd } from './start-and-end.js';

/** Mentions what took effect before it was announced. */
export function checkEffectiveDates(review: Review): void {
  const { events } = review.policy;
  const announced = events.reduce(
    (earliest, { kind, date }) =>
      kind === 'announced' ? Math.min(earliest, startAndEnd(date).start) : earliest,
    Infinity,
  );
  if (announced === Infinity) return;
  events.forEach(({ kind, date }, index) => {
    if (kind !== 'effective' || startAndEnd(date).end > announced) return;
    reportAt(review, ['events', index, 'date'], 'info', {
      message: `${date} is before the policy was announced`,
      hint: 'This is possible; check that both dates are as published.',
    });
  });
}
