import type { DocumentDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { readCell, writeCell } from '../../table/cell.js';
import { type Column, COLUMNS } from '../../table/columns.js';
import { readDocuments } from '../../table/document-lines.js';
import type { ExtraFields } from './extra-columns.js';
import type { RowCells } from './row-cells.js';
import type { TableCases } from './table-cases.js';

type Fields = Record<string, unknown>;

const NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ field }) => field));

/** A column of the table. */
export interface ColumnAt {
  readonly column: Column;
  readonly index: number;
}

/** Adds to an event what its cells tell, and what its JSON adds to them. A cell that was changed since is right. */
export function addFields(event: Fields, cells: RowCells, columns: readonly ColumnAt[], more: ExtraFields | undefined, book: TableCases): void {
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

function valueOf(column: Column, cell: string, more: ExtraFields, book: TableCases): unknown {
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
export function casesWithDocket(cells: RowCells, book: TableCases): unknown {
  const [name, court, docket] = ['cases', 'court', 'docket'].map((field) => cells.text(field)) as [string, string, string];
  const isOne = name !== '' ? !/[;\n]/.test(name) : docket !== '';
  if (isOne) return [book.add(name || docket, { court: court || undefined, docket: docket || undefined })];
  cells.leave('court');
  cells.leave('docket');
  return CASES.map((column) => readCell(column, cells.written('cases'), book))[0];
}

const LONGEST = 120;

/** In place of a title that is blank, the beginning of a text of the event. */
const TEXTS: readonly ((fields: Readonly<Record<string, unknown>>) => unknown)[] = [
  ({ body }) => body,
  ({ documents }) => (documents as readonly DocumentDraft[] | undefined)?.[0]?.label,
  ({ kindLabel, kind }) => kindLabel ?? kind,
];

/** The title of an event, or what stands for it: a text, or a `loose` cell with words. Undefined when there is nothing. */
export function titleOf(
  fields: Readonly<Record<string, unknown>>, { row }: RowCells, loose: readonly number[], ledger: Ledger,
): string | undefined {
  const { title } = fields;
  if (typeof title === 'string' && title.trim() !== '') return title;
  const texts = [...TEXTS.map((textOf) => textOf(fields)), ...loose.map((index) => row.cells[index]).filter(hasWords)];
  const text = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof text !== 'string') return undefined;
  ledger.guessed('rows without a title', 'their title is the beginning of their text');
  return beginning(text);
}

/** At most 120 characters of the first line, to the end of a word. */
export function beginning(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/, 1);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST)}…`;
}

function hasWords(cell: string | undefined): boolean {
  return /\p{L}{2}/u.test(cell ?? '');
}
