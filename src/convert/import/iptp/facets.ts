import type { PolicyFacet, PolicyStatus } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
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

interface Field {
  readonly label: string;
  readonly values: string[];
  /** The values as printed, in a row. */
  readonly rows: string[];
}

/** The fields under "Original Trump Policy Status". Its own "Status" is the status, verbatim; without one, it lists none. */
export function facetsOf({ label, blocks }: Part, ledger: Ledger): Facets {
  const fields: Field[] = [];
  for (const block of blocks) {
    const found = LABEL.exec(block.text);
    if (found || fields.length === 0) fields.push({ label: found?.[1] ?? label, values: [], rows: [] });
    const field = fields.at(-1);
    const row = block.text.slice(found?.[0].length ?? 0);
    field?.values.push(...valuesOf(block, row, ledger));
    if (row !== '') field?.rows.push(row);
  }
  const status = fields.filter((field) => STATUS.test(field.label)).flatMap(({ rows }) => rows);
  const facets = fields.filter((field) => !STATUS.test(field.label)).map(({ label: name, values }) => ({ label: name, values }));
  ledger.read(`${label}: status`, 'status');
  if (facets.length > 0) ledger.read(`${label}: fields`, 'facets', facets.length);
  return { facets, status: { label, value: status.length > 0 ? status.join(', ') : null } };
}

/** Links are a value each; in bare text, the terms of the tracker are. */
function valuesOf(block: Block, row: string, ledger: Ledger): string[] {
  const linked = block.runs.flatMap((run) => (typeof run === 'object' && run.href !== undefined ? [runText(run).trim()] : []));
  if (linked.length > 0) return linked.filter((text) => text !== '');
  const terms = termsIn(row);
  if (terms.length > 1) ledger.guessed('fields: values in a row', 'parted by the terms of the tracker');
  return terms;
}
