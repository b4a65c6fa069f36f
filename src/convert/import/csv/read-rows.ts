import { COLUMNS } from '../../csv/columns.js';
import type { EventDraft } from '../../reading/importer.js';
import type { Ledger } from '../../reading/ledger.js';
import type { Row, Table } from '../../reading/table.js';
import type { CaseBook } from './case-book.js';
import { eventOf, REST_KEY, stepsOf, type Reading } from './event-of.js';
import { TABLE_FIELDS } from './fields.js';
import type { Mapping } from './mapping.js';
import { dateOrderOf } from './numeric-dates.js';
import { RowCells } from './row-cells.js';

/** What the rows of a table become. */
export interface Events {
  readonly events: EventDraft[];
  /** Those of them that may hold what a document cannot: JSON of the table, or very long texts. */
  readonly unsure: EventDraft[];
}

/** Far below what a text may have in a document. */
const LONG = 100_000;

export function readRows(
  table: Table, mapping: Mapping, book: CaseBook, ledger: Ledger, about?: Row,
): Events {
  const reading: Reading = { ...shared(table, mapping), book, about, ids: new Set(), ledger, ...ordersOf(table, mapping, ledger) };
  const events: EventDraft[] = [];
  const unsure: EventDraft[] = [];
  const kept = table.columns.map(() => 0);
  const moreAt = mapping.get('more') ?? -1;
  for (const row of table.rows) {
    const cells = new RowCells(row, table, mapping);
    const event = eventOf(cells, reading);
    if (event) events.push(event);
    else reportMissing(cells, ledger);
    if (event && ((row.cells[moreAt] ?? '') !== '' || hasLong(row.cells))) unsure.push(event);
    for (const index of cells.left) kept[index] = (kept[index] ?? 0) + 1;
  }
  reportColumns(table, mapping, kept, ledger);
  return { events, unsure };
}

function hasLong(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.length > LONG) return true;
  return false;
}

function shared(table: Table, mapping: Mapping): Pick<Reading, 'columns' | 'loose' | 'steps'> {
  const used = new Set(mapping.values());
  const apart = new Set(mapping.has('court') || mapping.has('docket') ? ['date', 'cases'] : ['date']);
  return {
    columns: COLUMNS.filter(({ field }) => mapping.has(field) && !apart.has(field))
      .map((column) => [column, mapping.get(column.field) ?? -1] as const),
    loose: table.columns.map((_, index) => index).filter((index) => !used.has(index)),
    steps: stepsOf(mapping),
  };
}

function ordersOf(table: Table, mapping: Mapping, ledger: Ledger): Pick<Reading, 'dateOrder' | 'endOrder'> {
  return {
    dateOrder: dateOrderOf(table, mapping.get('date'), ledger),
    endOrder: dateOrderOf(table, mapping.get('end'), ledger),
  };
}

/** A row may hold the document alone. */
function reportMissing({ row, mapping, place }: RowCells, ledger: Ledger): void {
  const about = mapping.get('policy');
  if (row.cells.every((cell, index) => index === about || cell.trim() === '')) return;
  ledger.problem('error', place, 'has neither a title nor a text, and is left out', 'Write a title.');
}

function reportColumns({ columns, rows }: Table, mapping: Mapping, kept: readonly number[], ledger: Ledger): void {
  const filled = columns.map(() => 0);
  for (const { cells } of rows) {
    for (let index = 0; index < cells.length; index += 1) if (cells[index] !== '') filled[index] = (filled[index] ?? 0) + 1;
  }
  columns.forEach((column, index) => {
    const left = kept[index] ?? 0;
    if (left > 0) ledger.kept(column, `event ext ${REST_KEY}`, left);
  });
  for (const { name, to } of TABLE_FIELDS) {
    const index = mapping.get(name) ?? -1;
    const count = (filled[index] ?? 0) - (kept[index] ?? 0);
    if (count > 0) ledger.read(columns[index] ?? '', to, count);
  }
}
