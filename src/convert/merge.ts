import type { Policy } from '../document/index.js';
import { courtInCitation } from './courts/docket-forms.js';
import { copyOf } from './merge/json.js';
import { join } from './merge/join.js';
import { keepDiffering, publishersOf, showMarks, stamp } from './merge/provenance.js';
import { settleCases } from './merge/references.js';
import { finish, type Imported } from './input/importer.js';
import { Ledger } from './input/ledger.js';

export interface MergeOptions {
  /** The title of the merged document, in place of that of the first. */
  readonly title?: string;
  /** Whether events are joined that are probably the same: of one case, day and kind, alone in both documents. They are named in any case. */
  readonly joinLikely?: boolean;
  /** The id of Free Law Project and the citation of a court, however it is written: `courtOf`. */
  readonly courtOf?: (written: string) => { readonly id: string; readonly label: string } | undefined;
}

const FORMAT = 'merge';

/**
 * Joins documents on one policy, as `parse` gives them, and marks each entry with its source. What is the same is there
 * once. Where documents contradict each other the first stands, the other's value is kept under `ext`, and the report
 * says so. Changes nothing that it is given. docs/decisions/0023-merging.md says what counts as the same.
 */
export function mergePolicies(policies: readonly Policy[], options: MergeOptions = {}): Imported {
  const ledger = new Ledger();
  const areSeveral = new Set(policies.flatMap(publishersOf)).size > 1;
  const [first, ...others] = policies.map((policy) => prepare(policy, areSeveral, options, ledger));
  if (!first) {
    ledger.problem('error', '', 'There is no document to merge', 'Name two documents or more.');
    return finish(FORMAT, null, ledger);
  }
  for (const next of others) {
    checkLanguages(first, next, ledger);
    checkTimeZones(first, next, ledger);
    join(first, next, options.joinLikely ?? false, ledger);
  }
  showMarks(first);
  if (options.title !== undefined && options.title !== first.title) {
    keepDiffering(first, 'title', first.title, { publisher: publishersOf(first)[0] ?? first.title, document: first.id });
    first.title = options.title;
  }
  return finish(FORMAT, first, ledger);
}

function prepare(policy: Policy, areSeveral: boolean, { courtOf }: MergeOptions, ledger: Ledger): Policy {
  const own = copyOf(policy);
  for (const entry of own.cases ?? []) {
    // "No. 1:25-cv-00306 (D. Mass.)" names the court as well.
    const cited = entry.court ? undefined : entry.docket.map(courtInCitation).find((label) => label !== undefined && courtOf?.(label));
    const known = courtOf?.(entry.court?.id ?? entry.court?.label ?? cited ?? '');
    if (known && cited !== undefined) {
      entry.court = { id: known.id, label: known.label };
      ledger.guessed('cases[].court', 'the court that stands beside the docket number');
    } else if (known && entry.court) entry.court.id ??= known.id;
  }
  stamp(own, areSeveral);
  settleCases(own);
  return own;
}

function checkLanguages({ lang = '' }: Policy, next: Policy, ledger: Ledger): void {
  if (next.lang === undefined || next.lang === lang) return;
  ledger.problem('warning', '', `The document ${JSON.stringify(next.title)} is in the language "${next.lang}", and the result ` +
    (lang ? `says that it is in "${lang}"` : 'did not say which it is in'), 'Merge documents of one language, or translate the texts.');
}

/** Times of day stay as they are written, and those of two zones stand beside each other. */
function checkTimeZones({ timeZone = '' }: Policy, next: Policy, ledger: Ledger): void {
  if (next.timeZone === undefined || next.timeZone === timeZone) return;
  ledger.problem('warning', '', `The times of ${JSON.stringify(next.title)} are those of "${next.timeZone}", and the result ` +
    (timeZone ? `says that they are of "${timeZone}"` : 'did not say of which they are'), 'Give the times of both documents in one zone, or with their offsets.');
}
