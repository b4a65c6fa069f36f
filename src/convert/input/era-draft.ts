import { isDateError, parseEdtf } from '../../dates/index.js';
import type { ResolvedDate } from './dates/input-date.js';
import type { PolicyDraft } from './importer.js';
import type { Ledger } from './ledger.js';

export type EraDraft = NonNullable<PolicyDraft['eras']>[number];

/** Something that an input itself says to last, behind its events: an era, a background. */
export interface LastingItem {
  /** "an era" */
  readonly noun: string;
  /** Where its label stands, and what it is called without one. */
  readonly from: string;
  readonly unnamed: string;
  /** Reads what it is called, once it is known to be one. */
  readonly label: () => string | undefined;
  readonly start: ResolvedDate | undefined;
  readonly end: ResolvedDate | undefined;
  readonly place: string;
}

/** What lasts as an era. Null, with a problem, when it cannot be drawn from a start to an end. */
export function eraDraft({ noun, from, unnamed, label, start, end, place }: LastingItem, ledger: Ledger): EraDraft | null {
  const [first, last] = [start?.date ?? null, end?.date ?? null];
  if (first === null || last === null) {
    const side = first === null ? 'start' : 'end';
    ledger.problem('error', place, `is ${noun} whose ${side} cannot be drawn, and is kept as it is`, `Write the year of its ${side}.`);
    return null;
  }
  if (first !== last && isDateError(parseEdtf(`${first}/${last}`))) {
    ledger.problem('error', place, `ends (${last}) before it starts (${first}), and is kept as it is`, 'Correct its dates.');
    return null;
  }
  start?.take('day');
  end?.take('day');
  const name = label();
  if (name === undefined) ledger.guessed(from, 'a label, since there is none');
  return { start: first, end: last, label: name ?? unnamed };
}
