import { textOf } from '../../csv/cell.js';
import type { Row, Table } from '../../input/table.js';
import type { Mapping } from './mapping.js';

const NONE: readonly number[] = [];

/** The cells of a row under the names of the fields that they are read as. */
export class RowCells {
  /** Indices of columns whose cells are to be kept as they are. */
  left: readonly number[] = NONE;

  constructor(
    readonly row: Row,
    readonly table: Table,
    readonly mapping: Mapping,
  ) {}

  get place(): string {
    return `line ${this.row.line}`;
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
    if ((this.row.cells[index] ?? '').trim() !== '') this.left = [...this.left, index];
  }

  /** What was left, by column. */
  rest(): [column: string, cell: string][] {
    return this.left.map((index) => [this.table.columns[index] ?? '', this.row.cells[index] ?? '']);
  }
}
