import { readCell, writeCell } from '../../csv/cell.js';
import { COLUMNS, type Column } from '../../csv/columns.js';
import { readDocuments } from '../../csv/documents.js';
import type { DocumentDraft } from '../../reading/importer.js';
import type { CaseBook } from './case-book.js';
import type { More } from './more.js';
import type { RowCells } from './row-cells.js';

type Fields = Record<string, unknown>;

const NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ field }) => field));

/** Adds to an event what its cells tell, and what its JSON adds to them. A cell that was changed since is right. */
export function addFields(event: Fields, cells: RowCells, columns: readonly (readonly [Column, number])[], more: More | undefined, book: CaseBook): void {
  if (more) for (const [key, value] of beside(more.fields, cells)) define(event, key, value);
  for (const [column, index] of columns) {
    const value = valueOf(column, cells.row.cells[index] ?? '', cells, more, book);
    if (value !== undefined) event[column.field] = value;
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

function valueOf(column: Column, cell: string, cells: RowCells, more: More | undefined, book: CaseBook): unknown {
  const { field } = column;
  if (more && Object.hasOwn(more.fields, field)) {
    const told = writeCell(column, more.sound[field], book);
    if (isSame(told, cell)) return more.fields[field];
  }
  if (cell === '') return undefined;
  const value = readCell(column, cell, book);
  if (value === undefined) cells.leave(field);
  return value;
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
  const [named] = documents ?? [];
  const [address] = found;
  const isPair = documents?.length === 1 && found.length === 1 && named?.url === null && address?.url !== null;
  return isPair ? [{ ...named, url: address?.url ?? null }] : [...(documents ?? []), ...found];
}

/** The cases of a row that has a court or a docket number in cells of their own; undefined when it has none. */
export function casesWithDocket(cells: RowCells, book: CaseBook): string[] | undefined {
  const [name, court, docket] = ['cases', 'court', 'docket'].map((field) => cells.text(field)) as [string, string, string];
  const isOne = name !== '' ? !/[;\n]/.test(name) : docket !== '';
  if (!isOne || (court === '' && docket === '')) {
    cells.leave('court');
    cells.leave('docket');
    return undefined;
  }
  return [book.add(name || docket, { court: court || undefined, docket: docket || undefined })];
}
