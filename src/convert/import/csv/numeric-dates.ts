import { pad } from '../../../dates/index.js';
import type { Ledger } from '../../input/ledger.js';
import type { Table } from '../../input/table.js';

const NO_HOUR = 99;

/** Which of the two numbers before a year is the day. */
export type DateOrder = 'day first' | 'month first';

/** 14/3/2025, with a time of day that databases and spreadsheets add. */
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])\.?M\.?)?)?$/i;

/** The order in a column, found when it is first asked for: most tables have no dates in numbers. */
export function dateOrderIn(table: Table, index: number | undefined, ledger: Ledger): () => DateOrder | undefined {
  let found: { readonly order: DateOrder | undefined } | undefined;
  return () => (found ??= { order: index === undefined ? undefined : dateOrderOf(table, index, ledger) }).order;
}

/**
 * The order of days and months in a column, when some of its dates can be read in one order only and none in the other
 * only; it holds for all of them then.
 */
function dateOrderOf({ columns, rows }: Table, index: number, ledger: Ledger): DateOrder | undefined {
  const seen = { 'day first': 0, 'month first': 0, open: 0 };
  for (const { cells } of rows) {
    const order = numericOrder(cells[index] ?? '');
    if (order) seen[order] += 1;
  }
  if ((seen['day first'] > 0) === (seen['month first'] > 0)) return undefined;
  const order = seen['day first'] > 0 ? 'day first' : 'month first';
  if (seen.open > 0) ledger.guessed(columns[index] ?? '', `numbers of dates have the ${order}, as ${seen[order]} of them can have only so`, seen.open);
  return order;
}

function numericOrder(cell: string): DateOrder | 'open' | undefined {
  const [, first, , second] = NUMERIC.exec(cell.trim()) ?? [];
  if (first === undefined || first === second) return undefined;
  if (Number(first) > 12) return 'day first';
  return Number(second) > 12 ? 'month first' : 'open';
}

/** A date in numbers as EDTF, which need not exist; undefined for any other text, and for one that may be either without an order. */
export function inOrder(text: string, order: () => DateOrder | undefined): string | undefined {
  const [, first = '', , second = '', year = '', hours, minutes = '', seconds, half] = NUMERIC.exec(text) ?? [];
  if (year === '') return undefined;
  const own = numericOrder(text);
  const known = own === undefined || own === 'open' ? order() : own;
  if (!known && first !== second) return undefined;
  const [day, month] = known === 'month first' ? [second, first] : [first, second];
  const time = hours === undefined ? '' : `T${pad(hourOf(hours, half), 2)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return `${year}-${pad(month, 2)}-${pad(day, 2)}${time}`;
}

/** Of 24: 12 AM is 0, 12 PM is 12; 13 PM is none that exists. */
function hourOf(hours: string, half: string | undefined): number {
  const hour = Number(hours);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NO_HOUR;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}
