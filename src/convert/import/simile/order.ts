import { isDateError, parseEdtf } from '../../../dates/index.js';
import type { ResolvedDate } from '../../input/dates/input-date.js';
import type { Fields } from '../../input/fields.js';
import { keyOf } from './attributes.js';

/** The second cannot lie before the first. An end before the start is reported where both become one date. */
const ORDER = [['start', 'latestStart'], ['latestStart', 'end'], ['earliestEnd', 'end']] as const;

type Moments = Readonly<Record<(typeof ORDER)[number][number], ResolvedDate | undefined>>;

/** Says which uncertain dates of an event contradict each other. */
export function reportOrder(event: Fields, moments: Moments): void {
  for (const [before, after] of ORDER) {
    const [first, last] = [moments[before], moments[after]];
    if (!first?.date || !last?.date || first.date === last.date) continue;
    if (!isDateError(parseEdtf(`${first.date}/${last.date}`))) continue;
    event.ledger.problem('warning', event.at(keyOf(event, after)), `${last.text} lies before ${first.text}, the ${keyOf(event, before)}`,
      'All dates of the event are shown and kept. Correct one of them.');
  }
}
