import { KINDS } from '../kinds.js';
import { quote } from '../words.js';
import { reportAt, type Review } from './review.js';

/** Mentions kinds of event that have no category of their own. */
export function checkKinds(review: Review): void {
  review.policy.events.forEach(({ kind }, index) => {
    if (kind === undefined || KINDS.has(kind)) return;
    reportAt(review, ['events', index, 'kind'], 'info', {
      message: `${quote(kind)} is not a known kind of event, and is shown as "other"`,
      hint: 'See the list of kinds in the document format; "kindLabel" gives a wording of your own.',
    });
  });
}
