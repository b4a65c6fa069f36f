import { list, quote, withoutMark, type Severity } from '../../document/index.js';
import type { Ledger } from './ledger.js';
import { count, isTable, splitTable, type SplitTable } from './table-text.js';

/** Delimited text: rows under the names of their columns. */
export interface Table {
  /** As written, on one line and without spaces around; each name once. */
  readonly columns: readonly string[];
  /** Rows in which something stands. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** The line of the file that the row begins on, from 1. */
  readonly line: number;
  /** As written, with spaces around, in the order of the columns. What is missing at the end is empty. */
  readonly cells: readonly string[];
}

/** How Excel names the delimiter of a file, on its first line. */
const SEPARATOR = /^"?sep=([^\r\n])"?(?:\r\n?|\n|$)/i;

/**
 * Reads comma-separated values (RFC 4180) and their kin with semicolons, tabs or bars; the first row that is not
 * blank names the columns. Gives null, with an error in the ledger, for what is no table. What is odd about rows is
 * reported by line, and nothing that stands in them is left out.
 */
export function readTable(input: unknown, ledger: Ledger): Table | null {
  if (!isTable(input, ledger)) return null;
  const text = withoutMark(input);
  const [before = '', delimiter] = SEPARATOR.exec(text) ?? [];
  const split = splitTable(text.slice(before.length), delimiter);
  const all = withLines(split, before === '' ? 1 : 2);
  reportRows(split.misquoted.flatMap((index) => all[index] ?? []), ledger, ...MISQUOTED);
  let widest = 0;
  const filled = all.filter(({ cells }) => {
    if (!cells.some(isFilled)) return false;
    widest = Math.max(widest, cells.length);
    return true;
  });
  const [head] = filled;
  if (!head) {
    ledger.problem('error', '', 'The file holds nothing but delimiters', 'Give a table whose first row names its columns.');
    return null;
  }
  const width = head.cells.length;
  const rows = filled.slice(1);
  if (widest > width) reportRows(rows.filter(({ cells }) => cells.slice(width).some(isFilled)), ledger, ...LONG);
  return { columns: columnNames(head, widest, rows, ledger), rows };
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
  return rows.map((cells) => {
    const row = { line, cells };
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
    const written = oneLine(head.cells[index] ?? '');
    const name = UNUSABLE.has(written) || names.has(written) ? freeName(index + 1, names) : written;
    names.add(name);
    // To look through all rows is worth it only for a name that is missing.
    if (name === written || !(used ??= usedColumns(rows))[index]) continue;
    ledger.problem('warning', `line ${head.line}`, written === ''
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

const MOST_LINES = 10;

/** One problem for all rows of a table that have a fault; the first of them is its place. */
export function reportRows(rows: readonly Row[], ledger: Ledger, fault: string, hint: string, severity: Severity = 'warning'): void {
  const [first, ...others] = rows;
  if (!first) return;
  const lines = others.slice(0, MOST_LINES).map(({ line }) => String(line));
  if (others.length > lines.length) lines.push(`${others.length - lines.length} more`);
  const also = lines.length > 0 ? `; likewise in ${others.length > 1 ? 'lines' : 'line'} ${list(lines)}` : '';
  ledger.problem(severity, `line ${first.line}`, fault + also, hint);
}
