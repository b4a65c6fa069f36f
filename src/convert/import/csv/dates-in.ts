import { datesMeant } from '../../../dates/index.js';
import type { Table } from '../../input/table.js';

const SAMPLE = 50;
const MOST_COLUMNS = 200;
/** Numbers alone may be years, and are more often something else. */
const NUMBER = /^\d+$/;

/** The index of the first column whose cells are dates, nearly all of them; -1 when there is none. */
export function datesIn({ columns, rows }: Table, taken: ReadonlySet<number>): number {
  return columns.slice(0, MOST_COLUMNS).findIndex((_, index) => {
    if (taken.has(index)) return false;
    const cells = rows.slice(0, SAMPLE).map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    const dates = cells.filter((cell) => !NUMBER.test(cell) && datesMeant(cell).length > 0);
    return dates.length > 0 && dates.length >= cells.length * 0.8;
  });
}
