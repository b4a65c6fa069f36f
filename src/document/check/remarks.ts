import { quote } from '../words.js';
import { checkEffectiveDates } from './effective-dates.js';
import { checkKinds } from './kinds.js';
import { checkReferences } from './references.js';
import { reportAt, type Review } from './review.js';

/** Warnings and hints for authors. They change nothing that is shown. */
export const REMARKS: readonly ((review: Review) => void)[] = [checkReferences, checkEffectiveDates, checkKinds];

/** `free`: the id that an entry has instead of one that an earlier entry has. */
export function remarkDuplicate(review: Review, name: string, index: number, free: string): void {
  reportAt(review, [name, index, 'id'], 'warning', {
    message: `an earlier entry has this id as well, so this one is called ${quote(free)}`,
    hint: 'Give every entry an id of its own.',
  });
}
