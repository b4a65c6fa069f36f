import type { Severity } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import { reportRows, type Row } from '../../input/table.js';

interface Fault {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly rows: Row[];
}

/** What is wrong with rows, each kind told once: of 50,000 rows with one fault nobody reads 50,000 sentences. */
export class RowFaults {
  readonly #kinds = new Map<string, Fault>();

  /** Those with the same hint about the same column are of one kind, and the first message stands for all. */
  add(row: Row, column: string, message: string, hint: string, severity: Severity = 'warning'): void {
    const kind = `${column}\n${hint}`;
    const known = this.#kinds.get(kind);
    if (known) known.rows.push(row);
    else this.#kinds.set(kind, { severity, message, hint, rows: [row] });
  }

  report(ledger: Ledger): void {
    for (const { rows, message, hint, severity } of this.#kinds.values()) reportRows(rows, ledger, message, hint, severity);
  }
}
