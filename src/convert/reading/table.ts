import { withoutMark } from '../../document/index.js';
import { columnNames } from './column-names.js';
import type { Ledger } from './ledger.js';
import { reportRows } from './report-rows.js';
import { splitTable, type SplitTable } from './split-table.js';
import { isTable } from './table-text.js';

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
  const [head, ...rows] = all.filter(({ cells }) => lengthOf(cells) > 0);
  reportRows(split.misquoted.flatMap((index) => all[index] ?? []), ledger, MISQUOTED, 'Write each quotation mark twice in a quoted cell.');
  if (!head) {
    ledger.problem('error', '', 'The file holds nothing but delimiters', 'Give a table whose first row names its columns.');
    return null;
  }
  const long = rows.filter(({ cells }) => lengthOf(cells) > head.cells.length);
  reportRows(long, ledger, 'has more cells than there are columns, which are kept by number', 'Look for a delimiter too many, or for a text without quotation marks.');
  return { columns: columnNames(head, rows, ledger), rows };
}

const MISQUOTED = 'a quotation mark is not closed, or closed before the end of its cell';

/** The number of cells up to the last in which something stands. */
function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function withLines({ rows, newline }: SplitTable, first: number): Row[] {
  let line = first;
  return rows.map((cells) => {
    const row = { line, cells };
    line += cells.reduce((lines, cell) => lines + count(cell, newline), 1);
    return row;
  });
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}
