import { pad } from '../../../dates/index.js';
import type { Row } from '../../input/table.js';
import type { Sheet } from './workbook.js';

/** The rows of a sheet as those of a table, with the addresses that cells lead to beside them. */
export function sheetRows({ rows, links }: Sheet): Row[] {
  const linked = linksByRow(links, rows);
  return rows.map((row, index) => {
    const own = linked.get(index);
    return { line: index + 1, number: index + 1, cells: row.map(cellOf), ...(own && { links: own }) };
  });
}

/** By row and column. A cell that leads to what stands in it says so itself. */
function linksByRow(links: Sheet['links'], rows: Sheet['rows']): Map<number, Map<number, string>> {
  const found = new Map<number, Map<number, string>>();
  for (const [place, url] of links) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cellOf(rows[row]?.[column] ?? null).split(/\s+/).some((word) => isSame(word, url))) continue;
    found.set(row, (found.get(row) ?? new Map<number, string>()).set(column, url));
  }
  return found;
}

/** Excel puts a slash behind a host. */
function isSame(text: string, url: string): boolean {
  return text.replace(/\/$/, '').toLowerCase() === url.replace(/\/$/, '').toLowerCase();
}

function cellOf(value: Sheet['rows'][number][number]): string {
  if (value === null) return '';
  return value instanceof Date ? momentOf(value) : String(value);
}

/** Spreadsheets count days from here: what lies in the first of them is a time of day alone. */
const FIRST_YEAR = 1900;
const DAY_SECONDS = 86_400;

/** The parts of a cell's day and time, which are those of no zone. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  // Fractions of a day are seldom whole milliseconds.
  const seconds = ((Math.round(date.getTime() / 1000) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2)).join(':');
  if (year < FIRST_YEAR) return time.replace(/:00$/, '');
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return seconds === 0 ? written : `${written}T${time}`;
}
