import { readCell, writeCell } from '../../csv/cell.js';
import { COLUMNS, type Column } from '../../csv/columns.js';
import { readDocuments } from '../../csv/documents.js';
import type { DocumentDraft } from '../../reading/importer.js';
import type { CaseBook } from './case-book.js';
import type { More } from './more.js';
import type { RowCells } from './row-cells.js';

type Fields = Record<string, unknown>;

const NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ field }) => field));

/** The fields of an event that its cells tell, and what its JSON adds to them. A cell that was changed since is right. */
export function fieldsOf(cells: RowCells, columns: readonly Column[], more: More | undefined, book: CaseBook): Fields {
  const fields: Fields = more ? beside(more.fields, cells) : {};
  for (const column of columns) {
    const value = valueOf(column, cells, more, book);
    if (value !== undefined) fields[column.field] = value;
  }
  return fields;
}

/** Fields that have no column in this table. */
function beside(fields: Readonly<Fields>, { mapping }: RowCells): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !NAMES.has(key) || !mapping.has(key)));
}

function valueOf(column: Column, cells: RowCells, more: More | undefined, book: CaseBook): unknown {
  const { field } = column;
  const cell = cells.written(field);
  if (more && Object.hasOwn(more.fields, field)) {
    const told = writeCell(column, more.sound[field], book);
    if (isSame(told, cell)) return more.fields[field];
  }
  const value = cell === '' ? undefined : readCell(column, cell, book);
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
