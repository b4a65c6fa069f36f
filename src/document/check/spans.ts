import { reportAt, type Review } from './review.js';
import { startAndEnd } from './start-and-end.js';

/** Leaves out the end of a span that lies before its start. */
export function checkSpans(review: Review): void {
  review.policy.spans?.forEach((span, index) => {
    const end = span.end === undefined || span.end === '..' ? Infinity : startAndEnd(span.end).end;
    if (end > startAndEnd(span.start).start) return;
    reportAt(review, ['spans', index, 'end'], 'error', {
      message: `${span.end} is before ${span.start}, when the span starts, so the end is left out`,
      hint: 'Correct one of the two dates.',
    });
    delete span.end;
  });
}
