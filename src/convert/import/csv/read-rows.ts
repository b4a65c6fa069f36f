import { COLUMNS } from '../../csv/columns.js';
import type { EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { Row, Table } from '../../input/table.js';
import type { CaseBook } from './case-book.js';
import { eventOf, REST_KEY, stepsOf, type Reading } from './event-of.js';
import { TABLE_FIELDS } from './fields.js';
import type { Mapping } from './mapping.js';
import { dateOrderIn } from './numeric-dates.js';
import { RowCells } from './row-cells.js';
import { RowFaults } from './row-faults.js';

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
  const reading = readingOf(table, mapping, book, ledger, about);
  const events: EventDraft[] = [];
  const unsure: EventDraft[] = [];
  const filled = table.columns.map(() => 0);
  const kept = table.columns.map(() => 0);
  for (const row of table.rows) {
    const cells = new RowCells(row, table, mapping);
    const event = eventOf(cells, reading);
    const longest = countFilled(row.cells, filled);
    if (event) events.push(event);
    else reportMissing(cells, reading.faults);
    if (event && (longest > LONG || cells.written('more') !== '')) unsure.push(event);
    for (const index of cells.left) kept[index] = (kept[index] ?? 0) + 1;
  }
  reading.faults.report(ledger);
  reportColumns(table, mapping, filled, kept, ledger);
  return { events, unsure };
}

/** Adds the cells of a row to a count of those that are not empty. Gives the length of the longest. */
function countFilled(cells: readonly string[], filled: number[]): number {
  let longest = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const length = cells[index]?.length ?? 0;
    if (length > 0) filled[index] = (filled[index] ?? 0) + 1;
    if (length > longest) longest = length;
  }
  return longest;
}

/** Written as one object: engines compile what reads it anew for each that is put together of others. */
function readingOf(table: Table, mapping: Mapping, book: CaseBook, ledger: Ledger, about: Row | undefined): Reading {
  const used = new Set(mapping.values());
  const apart = new Set<string>(mapping.has('court') || mapping.has('docket') ? ['date', 'cases'] : ['date']);
  return {
    columns: COLUMNS.filter(({ field }) => mapping.has(field) && !apart.has(field))
      .map((column) => ({ column, index: mapping.get(column.field) ?? 0 })),
    loose: table.columns.map((_, index) => index).filter((index) => !used.has(index)),
    steps: stepsOf(mapping),
    dateOrder: dateOrderIn(table, mapping.get('date'), ledger),
    endOrder: dateOrderIn(table, mapping.get('end'), ledger),
    book,
    about,
    ids: new Set(),
    faults: new RowFaults(),
    ledger,
  };
}

/** A row may hold the document alone. */
function reportMissing({ row, mapping }: RowCells, faults: RowFaults): void {
  const about = mapping.get('policy');
  if (row.cells.every((cell, index) => index === about || cell.trim() === '')) return;
  faults.add(row, '', 'has neither a title nor a text, and is left out', 'Write a title.', 'error');
}

function reportColumns(
  { columns }: Table, mapping: Mapping, filled: readonly number[], kept: readonly number[], ledger: Ledger,
): void {
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
