import { list, quote, withoutMark, type Severity } from '../../document/index.js';
import type { Embedded } from './html-field.js';
import type { Ledger } from './ledger.js';
import { shownLine } from './markup.js';
import { count, isTable, splitTable, type SplitTable } from './table-text.js';

/** Delimited text: rows under the names of their columns. */
export interface Table {
  /** As written, on one line and without spaces around; each name once. */
  readonly columns: readonly string[];
  /** Rows in which something stands. */
  readonly rows: readonly Row[];
  /** Whether a character of HTML may stand in it at all. */
  readonly mayHoldHtml: boolean;
  /** Where the names of the columns stand. */
  readonly head: string;
  /** Columns that hold JSON of what no cell can say, and so are none of the fields that are guessed. */
  readonly raw?: ReadonlySet<number>;
}

export interface Row {
  /** The line of the file that the row begins on, from 1. */
  readonly line: number;
  /** The number that spreadsheets give the row, which differs where cells have several lines. */
  readonly number: number;
  /** As written, with spaces around, in the order of the columns. What is missing at the end is empty. */
  readonly cells: readonly string[];
  /** What HTML in cells linked that are plain text now, and what cells lead to. */
  readonly linked?: readonly Embedded[];
  /** The addresses that cells lead to beside their texts, by column. */
  readonly links?: ReadonlyMap<number, string>;
}

/** How Excel names the delimiter of a file, on its first line. */
const SEPARATOR = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i;

/**
 * Reads comma-separated values (RFC 4180) and their kin with semicolons, tabs or bars; the first row that is not
 * blank names the columns. Gives null, with an error in the ledger, for what is no table. What is odd about rows is
 * reported by line, and nothing that stands in them is left out.
 */
export function readTable(input: unknown, ledger: Ledger, skipped = 0): Table | null {
  if (!isTable(input, ledger)) return null;
  const text = withoutMark(input);
  const [before = '', delimiter] = SEPARATOR.exec(text) ?? [];
  const split = splitTable(text.slice(before.length), delimiter);
  const all = withLines(split, before === '' ? 1 : 2);
  reportRows(split.misquoted.flatMap((index) => all[index] ?? []), ledger, ...MISQUOTED);
  const table = tableOf(all, ledger, skipped);
  return table && { ...table, mayHoldHtml: text.includes('<') || text.includes('&') };
}

/** Rows as a table. The first that is not blank names the columns, after so many that are left out. */
export function tableOf(written: readonly Row[], ledger: Ledger, skipped = 0): Table | null {
  const all = written.slice(skipped);
  for (const { cells } of written.slice(0, skipped).filter(({ cells }) => cells.some(isFilled))) {
    ledger.dropped(quote(cells.filter(isFilled).join(', ')), 'stands above the names of the columns, and was to be left out');
  }
  let widest = 0;
  const filled = all.filter(({ cells }) => {
    if (!cells.some(isFilled)) return false;
    widest = Math.max(widest, cells.length);
    return true;
  });
  const [head] = filled;
  if (!head) {
    ledger.problem('error', '', skipped > 0 && written.length > 0 ? 'The table holds nothing below the rows that are left out' : 'The file holds nothing but delimiters',
      'Give a table whose first row names its columns.');
    return null;
  }
  const width = head.cells.length;
  const rows = filled.slice(1);
  if (widest > width) reportRows(rows.filter(({ cells }) => cells.slice(width).some(isFilled)), ledger, ...LONG);
  return { columns: columnNames(head, widest, rows, ledger), rows, head: placeOf(head, ledger.rowNoun), mayHoldHtml: true };
}

const MISQUOTED = [
  'a quotation mark is not closed, or closed before the end of its cell',
  'In a quoted cell, write each quotation mark twice.',
] as const;

const LONG = [
  'has more cells than there are columns, which are kept by number',
  'Look for a delimiter too many, or for a text that needs quotation marks.',
] as const;

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function withLines({ rows, newline, lines }: SplitTable, first: number): Row[] {
  const inCells = lines > rows.length;
  let line = first;
  return rows.map((cells, index) => {
    const row = { line, cells, number: first + index };
    line += 1;
    if (inCells) for (const cell of cells) line += count(cell, newline);
    return row;
  });
}

/** Not a name; and one that no JSON object of a document may have. */
const UNUSABLE: ReadonlySet<string> = new Set(['', '__proto__']);

/**
 * A name for each of so many columns, each once: those that have none, or that of another, are called after their
 * number, "column 3". The ledger learns of those in which something stands.
 */
function columnNames(head: Row, width: number, rows: readonly Row[], ledger: Ledger): string[] {
  const names = new Set<string>();
  let used: readonly boolean[] | undefined;
  for (let index = 0; index < width; index += 1) {
    const written = shownLine(head.cells[index] ?? '');
    const name = UNUSABLE.has(written) || names.has(written) ? freeName(index + 1, names) : written;
    names.add(name);
    // To look through all rows is worth it only for a name that is missing.
    if (name === written || !(used ??= usedColumns(rows))[index]) continue;
    ledger.problem('warning', placeOf(head, ledger.rowNoun), written === ''
      ? `has no name for a column, which is called ${quote(name)}`
      : `names a column ${quote(written)} that cannot be called so, or not again, and is called ${quote(name)}`,
    'Give every column a name of its own.');
  }
  return [...names];
}

/** A column as it is known by: without spaces around it, and on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function usedColumns(rows: readonly Row[]): boolean[] {
  const used: boolean[] = [];
  for (const { cells } of rows) {
    for (let index = 0; index < cells.length; index += 1) {
      used[index] ||= cells[index]?.trim() !== '';
    }
  }
  return used;
}

function freeName(number: number, names: ReadonlySet<string>): string {
  let name = `column ${number}`;
  while (names.has(name)) name += ' (without a name)';
  return name;
}

/** How a row is called: "line 12", and by its number in a spreadsheet where that is another. */
export function placeOf({ line, number }: Pick<Row, 'line' | 'number'>, noun = 'line'): string {
  return line === number ? `${noun} ${line}` : `${noun} ${line} (row ${number})`;
}

const MOST_LINES = 10;

/** One problem for all rows of a table that have a fault; the first of them is its place. */
export function reportRows(rows: readonly Row[], ledger: Ledger, fault: string, hint: string, severity: Severity = 'warning'): void {
  const [first, ...others] = rows;
  if (!first) return;
  const lines = others.slice(0, MOST_LINES).map(({ line }) => String(line));
  if (others.length > lines.length) lines.push(`${others.length - lines.length} more`);
  const nouns = ledger.rowNoun === 'entry' ? 'entries' : `${ledger.rowNoun}s`;
  const also = lines.length > 0 ? `; likewise in ${others.length > 1 ? nouns : ledger.rowNoun} ${list(lines)}` : '';
  ledger.problem(severity, placeOf(first, ledger.rowNoun), fault + also, hint);
}
