import { quote } from '../../document/index.js';
import type { Ledger } from '../input/ledger.js';
import { canonical, type Json } from './json.js';
import { keepDiffering, MERGED, type Marked, type Origin } from './mark.js';
import type { Kind } from './references.js';
import { unite, type Rules } from './unite.js';

/** What readers would be told otherwise by the other document, not only in other words. */
const FACTS = new Set(['date', 'kind', 'reliability', 'court.id', 'court.label', 'parent', 'posture']);

/** A kind of entry, as reports call it. */
export interface Named {
  /** "events[]". */
  readonly from: string;
  readonly kind: Kind;
  readonly rules: Rules;
}

/** Adds to an entry what a second document says of it. Of what contradicts, the first stands, and the other is kept under `ext`. */
export function uniteMarked(first: Marked, second: Marked, { from, kind, rules }: Named, origin: Origin, ledger: Ledger): void {
  const disputed: (readonly [field: string, value: unknown])[] = [];
  unite(first as Json, second as Json, rules, (field, value) => disputed.push([field, value]));
  for (const [field, value] of disputed) {
    keepDiffering(first, field, value, origin);
    ledger.kept([from, field.replace(/\[\d+\]/g, '[]')].filter(Boolean).join('.'), `ext ${MERGED}: differing`);
    if (!FACTS.has(field)) continue;
    ledger.problem('warning', '', `Of the ${kind} ${quote(first.id ?? '')}, the ${field} is ${canonical((first as Json)[field.split('.')[0] ?? ''])}, ` +
      `and in the document of ${origin.publisher} it is ${canonical(value)}`, 'The first is shown, and the other kept under "ext". Correct one of the documents.');
  }
}
