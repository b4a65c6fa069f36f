import { datesMeant } from '../../../dates/index.js';
import type { Ledger } from '../../input/ledger.js';
import { hasMarkup, runsIn, shownText } from '../../input/markup.js';
import type { Table } from '../../input/table.js';
import { DATE_PARTS, KNOWN_COLUMNS, normalName } from './known-columns.js';
import { parseCellDate } from './parse-cell-date.js';

const MOST_COLUMNS = 200;

/** A mapping with the fields that no one asked for, guessed from the names of columns, and from what stands in them. */
export function guessColumns(table: Table, asked: ReadonlyMap<string, number>, ledger: Ledger): Map<string, number> {
  const mapping = new Map(asked);
  const guesses = new Guesses(table, mapping, ledger);
  takeOwnNames(guesses);
  takeNamesOfOthers(guesses);
  guesses.find('date', (index) => namesDate(table.columns[index] ?? '') && mayHold('date', sampleOf(table, index)));
  settleDateParts(table, mapping, ledger);
  if (!mapping.has('date') && !mapping.has('year')) guesses.take('date', findDateColumn(table, new Set(mapping.values())));
  if (!mapping.has('documents')) guesses.find('url', (index) => hasAddresses(sampleOf(table, index)));
  findTitle(guesses);
  return withTitle(table, mapping, ledger);
}

/** Gives fields that have no column one that no other field has. */
class Guesses {
  readonly names: readonly string[];

  constructor(readonly table: Table, readonly mapping: Map<string, number>, readonly ledger: Ledger) {
    this.names = table.columns.map(normalName);
  }

  isOpen(field: string, index: number): boolean {
    return !this.mapping.has(field) && index >= 0 && !this.table.raw?.has(index) && ![...this.mapping.values()].includes(index);
  }

  take(field: string, index: number): void {
    if (!this.isOpen(field, index)) return;
    this.mapping.set(field, index);
    this.ledger.guessed(this.table.columns[index] ?? '', field);
  }

  /** The first column that fits. */
  find(field: string, fits: (index: number) => boolean): void {
    if (this.mapping.has(field)) return;
    this.take(field, this.names.slice(0, MOST_COLUMNS).findIndex((_, index) => this.isOpen(field, index) && fits(index)));
  }
}

/** What the export of tables calls them is no guess. */
function takeOwnNames(guesses: Guesses): void {
  for (const { name, headers: [own = ''] } of KNOWN_COLUMNS) {
    const index = guesses.names.indexOf(normalName(own));
    if (guesses.isOpen(name, index)) guesses.mapping.set(name, index);
  }
}

function takeNamesOfOthers(guesses: Guesses): void {
  for (const { name, headers } of KNOWN_COLUMNS) {
    for (const header of headers) {
      const index = guesses.names.indexOf(header);
      const sample = sampleOf(guesses.table, index);
      if (guesses.isOpen(name, index) && mayHold(name, sample) && !isCount(header, sample)) guesses.take(name, index);
    }
  }
}

/** Titles stand before the text. */
function findTitle(guesses: Guesses): void {
  const { table, mapping, names } = guesses;
  if (TITLES.some((field) => mapping.has(field))) return;
  const end = mapping.get('body') ?? names.length;
  guesses.find('title', (index) => index < end && mayBeTitles(sampleOf(table, index), table.rows.length));
}

/** A year alone is a date of its own, and so is what stands under "Day" in a table without years. */
function settleDateParts({ columns }: Table, mapping: Map<string, number>, ledger: Ledger): void {
  const found = DATE_PARTS.filter((part) => mapping.has(part));
  if (found.includes('year') && (found.length > 1 || mapping.has('date'))) return;
  const index = mapping.get('year') ?? mapping.get('day');
  for (const part of found) mapping.delete(part);
  if (mapping.has('date') || index === undefined) return;
  mapping.set('date', index);
  ledger.guessed(columns[index] ?? '', 'date');
}

/** In place of a title: the name of the case, or the text. */
const TITLES = ['title', 'cases', 'documents'];
const TEXTS = ['cases', 'documents', 'body', 'kind'];

function withTitle({ columns }: Table, mapping: Map<string, number>, ledger: Ledger): Map<string, number> {
  const index = mapping.get(TEXTS.find((field) => mapping.has(field)) ?? '');
  if (mapping.has('title') || index === undefined) return mapping;
  mapping.set('title', index);
  ledger.guessed(columns[index] ?? '', 'title');
  return mapping;
}

/** Numbers alone may be years, and are more often something else. */
const NUMBER = /^\d+$/;

/** The index of the first column whose cells are dates, nearly all of them; -1 when there is none. */
function findDateColumn(table: Table, taken: ReadonlySet<number>): number {
  return table.columns.slice(0, MOST_COLUMNS).findIndex((_, index) => {
    if (taken.has(index) || table.raw?.has(index)) return false;
    const sample = sampleOf(table, index);
    const dates = sample.filter((cell) => !NUMBER.test(cell) && isDate(cell));
    return dates.length > 0 && dates.length >= sample.length * 0.8;
  });
}

/** Whether a cell is read as a date, or would be in one of two ways. */
function isDate(cell: string): boolean {
  return parseCellDate(cell, () => 'day first').date !== null || datesMeant(cell).length > 0;
}

const SAMPLE = 50;
/** Of a cell; what it is shows at its beginning. */
const LONGEST_CELL = 2000;

/** The first cells of a column in which something stands. */
function cellsOf({ rows }: Table, index: number): string[] {
  return rows.slice(0, SAMPLE).map(({ cells }) => cells[index]?.trim().slice(0, LONGEST_CELL) ?? '').filter((cell) => cell !== '');
}

/** What they show. */
function sampleOf(table: Table, index: number): string[] {
  return cellsOf(table, index).map(shownText);
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** Whether nearly all cells are addresses, one or several. */
function hasAddresses(sample: readonly string[]): boolean {
  const found = sample.filter((cell) => isLinks(cell));
  return found.length > 0 && found.length >= sample.length * 0.8;
}

/** Addresses and nothing else, as they are or in HTML. */
function isLinks(cell: string): boolean {
  return hasMarkup(cell) ? runsIn(cell).every(({ text, url }) => url !== undefined || !/[\p{L}\p{N}]/u.test(text))
    : cell.split(/[\s;]+/).every((part) => part === '' || ADDRESS.test(part));
}

/** The columns of addresses that are no field of their own: each is a document of its event. */
export function linkColumns(table: Table, mapping: ReadonlyMap<string, number>, ledger: Ledger): number[] {
  const used = new Set(mapping.values());
  const found = table.columns.slice(0, MOST_COLUMNS).map((_, index) => index)
    .filter((index) => !used.has(index) && hasAddresses(cellsOf(table, index)));
  for (const index of found) ledger.guessed(table.columns[index] ?? '', 'documents, by its addresses');
  return found;
}

/** A cell with a number in it that is no time of day alone; years of two digits and words are for the reader of dates. */
const MAYBE_DATE = /^(?!\d{1,2}:\d\d)(?=.*\d)/;

function mayBeDates(sample: readonly string[]): boolean {
  return sample.length === 0 || sample.some((cell) => MAYBE_DATE.test(cell));
}

/** What a column must look like to be guessed as a field by its name; of any other field, that it holds no addresses. */
const MAY_HOLD: Readonly<Record<string, (sample: readonly string[]) => boolean>> = {
  date: mayBeDates, end: mayBeDates, url: () => true, documents: () => true,
};

function mayHold(field: string, sample: readonly string[]): boolean {
  return MAY_HOLD[field]?.(sample) ?? !hasAddresses(sample);
}

/** Numbers of rows under a name that elsewhere is that of docket numbers. */
function isCount(header: string, sample: readonly string[]): boolean {
  return header === 'case id' && sample.every((cell) => NUMBER.test(cell));
}

/** The day of something else than the event. */
const OTHER_DATES = /\b(?:end|ended|until|due|updated?|modified|created|added|accessed|retrieved|scraped?|birth|death|expir\p{L}*)\b/u;

/** Whether a name tells of a date, such as "Exact Date", "main_date" or "EventStartDate". */
function namesDate(column: string): boolean {
  const words = normalName(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return /\bdate\b/.test(words) && !OTHER_DATES.test(words);
}

const LONGEST_TITLE = 200;

/** Whether a column may hold titles: short texts in nearly all rows, nearly all of them different. */
function mayBeTitles(sample: readonly string[], rows: number): boolean {
  const isFull = sample.length >= Math.min(rows, SAMPLE) * 0.8;
  const words = sample.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= LONGEST_TITLE);
  return isFull && words.length >= sample.length * 0.8 && new Set(sample).size >= sample.length * 0.6 && !hasAddresses(sample);
}
