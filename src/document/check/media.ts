import { list, quote } from '../words.js';
import { MEDIUM_KINDS, mediumKind } from '../medium-kinds.js';
import { reportAt, type Review } from './review.js';

/** Warns of media of a kind that is not known: they may be shown otherwise than meant. */
export function checkMedia(review: Review): void {
  review.policy.events.forEach(({ media }, index) =>
    media?.forEach((medium, at) => {
      if (mediumKind(medium) !== 'link') return;
      reportAt(review, ['events', index, 'media', at, 'kind'], 'warning', {
        message: `${quote(medium.kind ?? '')} is not a known kind of medium, and is shown as a link`,
        hint: `Write ${list(MEDIUM_KINDS.map((kind) => quote(kind)), 'or')}.`,
      });
    }),
  );
}
