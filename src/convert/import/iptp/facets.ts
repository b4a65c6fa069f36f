import type { PolicyFacet, PolicyStatus } from '../../../document/index.js';
import type { Ledger } from '../../reading/ledger.js';
import { runText, type Block } from './block.js';
import type { Part } from './outline.js';
import { termsIn } from './terms.js';

export interface Facets {
  readonly facets: readonly PolicyFacet[];
  readonly status: PolicyStatus;
}

/** "Subject Matter: Interior"; the label may stand on a line of its own. */
const LABEL = /^([^:]{1,60}):\s*/;
const STATUS = /^status$/i;

/** The fields under "Original Trump Policy Status". Its own "Status" is the status; without one, it lists none. */
export function facetsOf({ label, blocks }: Part, ledger: Ledger): Facets {
  const fields: { readonly label: string; readonly values: string[] }[] = [];
  for (const block of blocks) {
    const found = LABEL.exec(block.text);
    if (found) fields.push({ label: found[1] ?? '', values: valuesOf(block, found[0].length, ledger) });
    else (fields.at(-1) ?? addTo(fields, label)).values.push(...valuesOf(block, 0, ledger));
  }
  const status = fields.filter((field) => STATUS.test(field.label)).flatMap(({ values }) => values);
  const facets = fields.filter((field) => !STATUS.test(field.label));
  ledger.read(`${label}: status`, 'status');
  if (facets.length > 0) ledger.read(`${label}: fields`, 'facets', facets.length);
  return { facets, status: { label, value: status.length > 0 ? status.join(', ') : null } };
}

function addTo(fields: { label: string; values: string[] }[], label: string): { label: string; values: string[] } {
  const field = { label, values: [] };
  fields.push(field);
  return field;
}

/** Links are a value each; in bare text, the terms of the tracker are. */
function valuesOf(block: Block, from: number, ledger: Ledger): string[] {
  const linked = block.runs.flatMap((run) => (typeof run === 'object' && run.href !== undefined ? [runText(run).trim()] : []));
  if (linked.length > 0) return linked.filter((text) => text !== '');
  const row = block.text.slice(from).trim();
  const terms = row === '' ? [] : termsIn(row);
  if (terms.length > 1) ledger.guessed('fields: values in a row', 'parted by the terms of the tracker');
  return terms;
}
