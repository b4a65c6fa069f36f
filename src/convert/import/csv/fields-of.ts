import { readCell, writeCell } from '../../csv/cell.js';
import { COLUMNS, type Column } from '../../csv/columns.js';
import { readDocuments } from '../../csv/documents.js';
import type { DocumentDraft } from '../../input/importer.js';
import type { CaseBook } from './case-book.js';
import type { More } from './more.js';
import type { RowCells } from './row-cells.js';

type Fields = Record<string, unknown>;

const NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ field }) => field));

/** A column of the table. */
export interface ColumnAt {
  readonly column: Column;
  readonly index: number;
}

/** Adds to an event what its cells tell, and what its JSON adds to them. A cell that was changed since is right. */
export function addFields(event: Fields, cells: RowCells, columns: readonly ColumnAt[], more: More | undefined, book: CaseBook): void {
  if (more) for (const [key, value] of beside(more.fields, cells)) define(event, key, value);
  for (const { column, index } of columns) {
    const cell = cells.row.cells[index] ?? '';
    if (cell === '' && !more) continue;
    const value = more ? valueOf(column, cell, more, book) : readCell(column, cell, book);
    if (value !== undefined) event[column.field] = value;
    else cells.leaveAt(index);
  }
}

/** Fields that have no column in this table. */
function beside(fields: Readonly<Fields>, { mapping }: RowCells): [string, unknown][] {
  return Object.entries(fields).filter(([key]) => !NAMES.has(key) || !mapping.has(key));
}

/** Whatever the name is: `__proto__` as well. */
function define(event: Fields, key: string, value: unknown): void {
  Object.defineProperty(event, key, { value, configurable: true, enumerable: true, writable: true });
}

function valueOf(column: Column, cell: string, more: More, book: CaseBook): unknown {
  const { field } = column;
  if (Object.hasOwn(more.fields, field) && isSame(writeCell(column, more.sound[field], book), cell)) return more.fields[field];
  return readCell(column, cell, book);
}

/** Programs change spaces and line ends when they save a table. */
function isSame(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The documents of a row that has an address in a cell of its own. */
export function withAddresses(documents: DocumentDraft[] | undefined, cells: RowCells): DocumentDraft[] | undefined {
  const text = cells.text('url');
  if (text === '') return documents;
  const found = readDocuments(text);
  if (!documents) return found;
  const [named] = documents;
  const [address] = found;
  const isPair = documents.length === 1 && found.length === 1 && named?.url === null && address?.url !== null;
  return isPair ? [{ ...named, url: address?.url ?? null }] : documents.concat(found);
}

const CASES = COLUMNS.filter(({ field }) => field === 'cases');

/** The cases of a row whose table has courts or docket numbers in columns of their own; undefined when it has none. */
export function casesWithDocket(cells: RowCells, book: CaseBook): unknown {
  const [name, court, docket] = ['cases', 'court', 'docket'].map((field) => cells.text(field)) as [string, string, string];
  const isOne = name !== '' ? !/[;\n]/.test(name) : docket !== '';
  if (isOne) return [book.add(name || docket, { court: court || undefined, docket: docket || undefined })];
  cells.leave('court');
  cells.leave('docket');
  return CASES.map((column) => readCell(column, cells.written('cases'), book))[0];
}
