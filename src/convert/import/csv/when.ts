import { isDay, readDay } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { dateWritten, NO_DATE, type WhenDraft } from '../../reading/dates.js';
import type { Ledger } from '../../reading/ledger.js';
import { inOrder, type DateOrder } from './numeric-dates.js';
import type { RowCells } from './row-cells.js';

/** The orders of the numbers in a table's columns, where they are known. */
export interface Orders {
  readonly dateOrder: () => DateOrder | undefined;
  readonly endOrder: () => DateOrder | undefined;
  readonly ledger: Ledger;
}

/** When the event of a row was: its date, or the interval to its end. An end that cannot be one is left. */
export function whenOf(cells: RowCells, { dateOrder, endOrder, ledger }: Orders): WhenDraft {
  const date = cells.text('date');
  const end = cells.text('end');
  const start = date === '' ? NO_DATE : dateOf(date, dateOrder, cells, ledger);
  if (end === '') return start;
  const until = end === '..' ? end : dateOf(end, endOrder, cells, ledger).date;
  if (start.date !== null && until === start.date) return start;
  const interval = `${String(start.date)}/${String(until)}`;
  if (start.date !== null && until !== null && readDay(interval)) return { date: interval };
  cells.leave('end');
  if (start.date !== null && until !== null) {
    ledger.problem('warning', cells.place, `${quote(end)} is no end of what began ${quote(date)}`, 'The event is shown at its beginning.');
  }
  return start;
}

function dateOf(text: string, order: () => DateOrder | undefined, cells: RowCells, ledger: Ledger): WhenDraft {
  if (isDay(text) || readDay(text)) return { date: text };
  const numeric = inOrder(text, order());
  return numeric !== undefined && readDay(numeric) ? { date: numeric } : dateWritten(text, cells.place, ledger);
}
