import { list, type Severity } from '../../document/index.js';
import type { Ledger } from './ledger.js';
import type { Row } from './table.js';

const MOST_LINES = 10;

/** One problem for all rows of a table that have a fault; the first of them is its place. */
export function reportRows(rows: readonly Row[], ledger: Ledger, fault: string, hint: string, severity: Severity = 'warning'): void {
  const [first, ...others] = rows;
  if (!first) return;
  const lines = others.slice(0, MOST_LINES).map(({ line }) => String(line));
  if (others.length > lines.length) lines.push(`${others.length - lines.length} more`);
  const also = lines.length > 0 ? `; likewise in ${others.length > 1 ? 'lines' : 'line'} ${list(lines)}` : '';
  ledger.problem(severity, `line ${first.line}`, fault + also, hint);
}
