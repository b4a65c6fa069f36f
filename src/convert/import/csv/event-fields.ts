import { isPlainObject } from '../../../document/index.js';
import type { DocumentDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { shownLine } from '../../input/markup.js';
import { oneLine } from '../../input/table.js';
import { readCell, writeCell } from '../../table/cell.js';
import { COLUMNS, type Column } from '../../table/columns.js';
import { isAddress, readDocuments } from '../../table/document-lines.js';
import type { ExtraFields } from './extra-columns.js';
import type { RowCells } from './row-cells.js';
import type { TableCases } from './table-cases.js';

/** An event in the making. */
export type EventFields = Record<string, unknown>;

/** A column of the table. */
export interface ColumnAt {
  readonly column: Column;
  readonly index: number;
}

const NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ field }) => field));

/** Adds to an event what its cells tell, and what its JSON adds to them. A cell that was changed since is right. */
export function addFields(
  event: EventFields, cells: RowCells, columns: readonly ColumnAt[], extra: ExtraFields | undefined, cases: TableCases,
): void {
  if (extra) for (const [key, value] of beside(extra.fields, cells)) define(event, key, value);
  for (const { column, index } of columns) {
    const cell = cells.row.cells[index] ?? '';
    if (cell === '' && !extra) continue;
    const value = extra ? valueOf(column, cell, extra, cases) : readCell(column, cell, cases);
    if (value !== undefined) event[column.field] = value;
    else cells.leaveAt(index);
  }
}

/** Fields that have no column in this table. */
function beside(fields: Readonly<EventFields>, { mapping }: RowCells): [string, unknown][] {
  return Object.entries(fields).filter(([key]) => !NAMES.has(key) || !mapping.has(key));
}

/** Whatever the name is: `__proto__` as well. */
function define(event: EventFields, key: string, value: unknown): void {
  Object.defineProperty(event, key, { value, configurable: true, enumerable: true, writable: true });
}

function valueOf(column: Column, cell: string, extra: ExtraFields, cases: TableCases): unknown {
  const { field } = column;
  if (Object.hasOwn(extra.fields, field) && isSame(writeCell(column, extra.sound[field], cases), cell)) return extra.fields[field];
  return readCell(column, cell, cases);
}

/** Programs change spaces and line ends when they save a table. */
function isSame(one: string, other: string): boolean {
  return one === other || oneLine(one) === oneLine(other);
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

/** A name that a column has, and not only a number. */
const NAMED = /^(?!column \d)/;

/** The documents of a cell of addresses: those that it does not name are called after its column. */
export function linkedDocuments(cell: string, column: string): DocumentDraft[] {
  const areBare = cell.split(/[\s;]+/).every((word) => word === '' || isAddress(word));
  const name = column.replaceAll('_', ' ');
  return readDocuments(cell.trim()).map((document, index) => (areBare && NAMED.test(name)
    ? { ...document, label: index === 0 ? name : `${name} (${index + 1})` }
    : document));
}

const CASES = COLUMNS.filter(({ field }) => field === 'cases');

/** The cases of a row whose table has courts or docket numbers in columns of their own; undefined when it has none. */
export function casesWithDocket(cells: RowCells, cases: TableCases): unknown {
  const [name, court, docket] = ['cases', 'court', 'docket'].map((field) => cells.text(field)) as [string, string, string];
  const isOne = name !== '' ? !/[;\n]/.test(name) : docket !== '';
  if (isOne) return [cases.add(name || docket, { court: court || undefined, docket: docket || undefined })];
  cells.leave('court');
  cells.leave('docket');
  return CASES.map((column) => readCell(column, cells.written('cases'), cases))[0];
}

/** In place of a title that is blank, the beginning of a text of the event. */
const TEXTS: readonly ((event: Readonly<EventFields>) => unknown)[] = [
  ({ body }) => (isPlainObject(body) && typeof body['html'] === 'string' ? shownLine(body['html']) : body),
  ({ documents }) => (documents as readonly DocumentDraft[] | undefined)?.[0]?.label,
  ({ kindLabel, kind }) => kindLabel ?? kind,
];

/** The title of an event, or what stands for it: a text, or a `loose` cell with words. Undefined when there is nothing. */
export function titleOf(event: Readonly<EventFields>, { row }: RowCells, loose: readonly number[], ledger: Ledger): string | undefined {
  const { title } = event;
  if (typeof title === 'string' && title.trim() !== '') return title;
  const texts = [...TEXTS.map((textOf) => textOf(event)), ...loose.map((index) => shownLine(row.cells[index] ?? '')).filter(hasWords)];
  const text = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof text !== 'string') return undefined;
  ledger.guessed('rows without a title', 'their title is the beginning of their text');
  return beginning(text);
}

const LONGEST = 120;

/** At most 120 characters of the first line, to the end of a word. */
export function beginning(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/, 1);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST)}…`;
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
