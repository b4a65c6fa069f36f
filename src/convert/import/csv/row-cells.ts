import type { Severity } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import { reportRows, type Row, type Table } from '../../input/table.js';
import { textOf } from '../../table/cell.js';
import type { Mapping } from './known-columns.js';

const NONE: readonly number[] = [];

/** The cells of a row under the names of the fields that they are read as. */
export class RowCells {
  #left: number[] | undefined;

  constructor(
    readonly row: Row,
    readonly table: Table,
    readonly mapping: Mapping,
  ) {}

  /** Indices of columns whose cells are to be kept as they are. */
  get left(): readonly number[] {
    return this.#left ?? NONE;
  }

  /** The name of a field's column. */
  columnOf(field: string): string {
    return this.table.columns[this.mapping.get(field) ?? -1] ?? field;
  }

  /** The cell as written; '' without one. */
  written(field: string): string {
    const index = this.mapping.get(field);
    return index === undefined ? '' : this.row.cells[index] ?? '';
  }

  /** Its text, without spaces around. */
  text(field: string): string {
    const cell = this.written(field);
    return cell === '' ? cell : textOf(cell).trim();
  }

  /** The cell is to be kept as it is. */
  leave(field: string): void {
    const index = this.mapping.get(field);
    if (index !== undefined) this.leaveAt(index);
  }

  leaveAt(index: number): void {
    if ((this.row.cells[index] ?? '').trim() !== '') (this.#left ??= []).push(index);
  }

  /** What was left, by column. */
  rest(): [column: string, cell: string][] {
    return this.left.map((index) => [this.table.columns[index] ?? '', this.row.cells[index] ?? '']);
  }
}

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
