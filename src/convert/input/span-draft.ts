import { isDateError, parseEdtf } from '../../dates/index.js';
import { slug } from '../../document/index.js';
import type { ResolvedDate } from './dates/input-date.js';
import type { SpanDraft } from './importer.js';
import type { Ledger } from './ledger.js';

/** Something that an input itself says to last: an era, a background. */
export interface LastingItem {
  /** "an era" */
  readonly noun: string;
  /** Its state, where it has no label. */
  readonly state: string;
  readonly label: string | undefined;
  readonly start: ResolvedDate | undefined;
  readonly end: ResolvedDate | undefined;
  readonly place: string;
}

/**
 * What lasts as a span. It is neither an instrument nor a restraint nor the posture of a case, so its track is practice.
 * Null, with a problem, when its start cannot be drawn.
 */
export function spanDraft({ noun, state, label, start, end, place }: LastingItem, ledger: Ledger): SpanDraft | null {
  if (!start || start.date === null) {
    ledger.problem('error', place, `is ${noun} whose start cannot be drawn, and is kept as it is`, 'Write the year of its start.');
    return null;
  }
  start.take('day');
  const last = end?.date ?? undefined;
  const isBackwards = last !== undefined && last !== start.date && isDateError(parseEdtf(`${start.date}/${last}`));
  if (last === undefined || isBackwards) {
    ledger.problem('warning', place, isBackwards ? `ends (${last}) before it starts (${start.date})` : `is ${noun} without an end that can be drawn`,
      'It is shown without an end. Correct its dates.');
  } else {
    end?.take('day');
  }
  return {
    track: 'practice',
    state: slug(label ?? '') || state,
    ...(label && { label }),
    start: start.date,
    ...(last !== undefined && !isBackwards && { end: last }),
    basis: 'source',
  };
}
