import { dateDraft } from '../../input/dates/written-date.js';
import type { Fields } from '../../input/fields.js';
import type { EventDraft } from '../../input/importer.js';
import { shownText } from '../../input/markup.js';
import { dayOf } from './docket-entry.js';

/** Names of a date, and what the docket asserts to have been then, in plain words. No kind: nothing says what it was. */
export type DateTitle = readonly [title: string, ...keys: string[]];

/** What stands before the entries of the same day. */
export const OPENING: readonly DateTitle[] = [
  ['Case docketed', 'DocketedDate'],
  ['Case filed', 'date_filed', 'dateFiled'],
];

/** The same of the Supreme Court, where juriscraper means the day that a petition was put on the docket, not that it was filed. */
export const OPENING_OF_SUPREME: readonly DateTitle[] = [['Case docketed', 'DocketedDate', 'date_filed']];

/** What stands after them. */
export const CLOSING: readonly DateTitle[] = [
  ['Certiorari granted', 'date_cert_granted'],
  ['Certiorari denied', 'date_cert_denied'],
  ['Case argued', 'date_argued', 'dateArgued'],
  ['Case reargued', 'date_reargued', 'dateReargued'],
  ['Reargument denied', 'date_reargument_denied', 'dateReargumentDenied'],
  ['Case converted', 'date_converted'],
  ['Debtor discharged', 'date_discharged'],
  ['Case terminated', 'date_terminated', 'dateTerminated'],
];

/** Of the court below, as the docket of an appeal tells it. */
export const BELOW: readonly DateTitle[] = [
  ['Case filed in the court below', 'date_filed'],
  ['Order or judgment of the court below', 'date_judgment', 'lower_court_decision_date', 'LowerCourtDecision'],
  ['Order or judgment entered on the docket of the court below', 'date_judgment_eod'],
  ['Case disposed of in the court below', 'date_disposed'],
  ['Rehearing denied by the court below', 'lower_court_rehearing_denied_date', 'LowerCourtRehearingDenied'],
  ['Discretionary court decision', 'discretionary_court_decision', 'DiscretionaryCourtDecision'],
  ['Notice of appeal filed', 'date_filed_noa'],
  ['Notice of appeal received', 'date_received_coa'],
];

/** The dates that an object gives as events. */
export function readDates(from: Fields, titles: readonly DateTitle[], cases: string): EventDraft[] {
  return titles.flatMap(([title, ...keys]) => keys.flatMap((key) => {
    const text = from.html(key, `event "${title}"`);
    if (text === undefined) return [];
    // The Supreme Court notes the rule of a joint petition below the date: "December 20, 2023 <br>Rule 12.4".
    const [day = '', note = ''] = text.split(/\s?<br ?\/?>\s?/i);
    return [{ ...dateDraft(dayOf(shownText(day)), from.at(key), from.ledger), title, ...(note && { body: shownText(note) }), cases }];
  }));
}
