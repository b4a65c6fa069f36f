import { quote } from '../../document/index.js';
import type { Ledger } from './ledger.js';
import type { Row } from './table.js';

/** Not a name; and one that no JSON object of a document may have. */
const UNUSABLE: ReadonlySet<string> = new Set(['', '__proto__']);

/**
 * A name for each of so many columns, each once: those that have none, or that of another, are called after their
 * number, "column 3". The ledger learns of those in which something stands.
 */
export function columnNames(head: Row, width: number, rows: readonly Row[], ledger: Ledger): string[] {
  const names = new Set<string>();
  const place = `line ${head.line}`;
  let used: readonly boolean[] | undefined;
  for (let index = 0; index < width; index += 1) {
    const written = oneLine(head.cells[index] ?? '');
    const name = UNUSABLE.has(written) || names.has(written) ? freeName(index + 1, names) : written;
    names.add(name);
    // To look through all rows is worth it only for a name that is missing.
    if (name === written || !(used ??= usedColumns(rows))[index]) continue;
    ledger.problem('warning', place, written === ''
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
