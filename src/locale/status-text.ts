import type { PolicyStatus } from '../document/index.js';
import type { Formatter } from './formatter.js';

/** What a source asserts, in its words; that it lists nothing is not the same as "no effect". */
export function statusText({ value }: PolicyStatus, { words }: Formatter): string {
  return value ?? words.noneListed;
}

/** How far an assertion goes: for what, as of when, and by whom; empty when that is not told. */
export function limitsText({ asOf, source, scope }: Partial<PolicyStatus>, { words, date }: Formatter): string {
  return [scope, asOf && words.asOf(date(asOf)), source && words.assertedBy(source)].filter(Boolean).join(', ');
}
