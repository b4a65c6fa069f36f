import { withoutMark } from '../../document/index.js';
import { columnNames } from './column-names.js';
import type { Ledger } from './ledger.js';
import { reportRows } from './report-rows.js';
import { count, splitTable, type SplitTable } from './split-table.js';
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
