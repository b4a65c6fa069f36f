import type { Ledger } from './ledger.js';
import { looksLike } from './looks-like.js';

/** Says that a JSON value is of another format, and what to do. `expected` is "a file of TimelineJS, with …". */
export function wrongFormat(value: unknown, expected: string, ledger: Ledger): void {
  const { name, label } = looksLike(value) ?? {};
  const hint = name === undefined
    ? `Give ${expected}.`
    : name === '' ? 'It is read as it is, and needs no import.' : `Import it as ${name}.`;
  const what = label === undefined ? `is not ${expected}` : `seems to be of ${label}`;
  ledger.problem('error', '', `The file ${what}`, hint);
}
