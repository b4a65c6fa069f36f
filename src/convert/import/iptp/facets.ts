import type { PolicyFacet, PolicyStatus } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import { type Block, runText } from './block.js';
import type { FactSection } from './outline.js';

interface Facets {
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
export function facetsOf({ label, blocks }: FactSection, ledger: Ledger): Facets {
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

/**
 * The terms that the tracker files its entries under, as its filters list them (immpolicytracking.org/policies/). A page
 * copied as text shows them side by side: "DHS Other", "Agency Directive Change in Practice".
 */
const TERMS: readonly string[] = [
  'Adjudication', 'Agency Directive', 'Change in Practice', 'Data and Reports', 'Forms and Information Collection',
  'Hiring and Personnel', 'Legislation', 'Litigation', 'Presidential Orders', 'Program Termination', 'Rule', 'Other',
  'Asylum, Withholding and CAT', 'Border', 'Citizenship', 'DACA', 'Detention', 'Employment Verification', 'Enforcement',
  'Hearings and Adjudications', 'Humanitarian', 'Immigrant Visas', 'Interior', 'Minors', 'Naturalization',
  'Non-Immigrant Visas', 'Refugees', 'Sanctuary Restrictions', 'Students', 'TPS', 'U/T/VAWA',
  'Bureau of Population, Refugees, and Migration', 'State & Local Entities', 'President', 'White House', 'Treasury',
  'Enjoined/Vacated', 'Expired', 'Final/Actual', 'In Litigation', 'Proposed', 'Renewed', 'Reported', 'Rescinded',
];

/** The first words of what stands in a row. Agencies go by capitals: "USCIS". */
const FIRST = new RegExp(
  `^(?:${[...TERMS].sort((a, b) => b.length - a.length).map(escape).join('|')}|[A-Z][A-Z0-9/-]+)(?= |$)`,
);

/** Parts terms that stand in a row; what holds anything else stays one value. */
function termsIn(row: string): string[] {
  const found: string[] = [];
  for (let rest = row; rest !== '';) {
    const term = FIRST.exec(rest)?.[0];
    if (term === undefined) return [row];
    found.push(term);
    rest = rest.slice(term.length).trimStart();
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
