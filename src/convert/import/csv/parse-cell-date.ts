import { civilFromDays, DATE_PATTERN, pad, readDay } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { readDateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts } from '../../input/dates/date-time.js';
import { readWrittenDate, type DateFault } from '../../input/dates/written-date.js';
import type { Ledger } from '../../input/ledger.js';
import type { Table } from '../../input/table.js';

/** The date of a cell as EDTF, or null and why it is not read. */
export interface CellDate {
  readonly date: string | null;
  readonly fault?: DateFault | undefined;
}

/** Which of the two numbers before a year is the day. */
export type DateOrder = 'day first' | 'month first';

/** Told without looking a text up among known ones, which takes longer for cells: each is a text of its own. */
const DATE = new RegExp(`^(?:${DATE_PATTERN})$`);

/** A date in a cell. What could be one of two, or one that only a guess makes of it, is not read. */
export function parseCellDate(text: string, order: () => DateOrder | undefined): CellDate {
  if (DATE.test(text) || readDay(text)) return { date: text };
  const numeric = inOrder(text, order);
  if (numeric !== undefined && readDay(numeric)) return { date: numeric };
  const fault = NO_DATES.find(({ test }) => test.test(text))?.faultOf(text);
  return fault ? { date: null, fault } : dateWithName(text) ?? readWrittenDate(text);
}

interface NoDate {
  readonly test: RegExp;
  readonly faultOf: (text: string) => DateFault;
}

const MONTH = '[a-z]{3,9}\\.?';

/** What programs write for dates, and which is none when it stands in a text. */
const NO_DATES: readonly NoDate[] = [
  { test: /^[1-9]\d{4}(?:\.\d+)?$/, faultOf: countOfDays },
  { test: /^[-']?\d{1,3}$/, faultOf: shortYear },
  { test: new RegExp(`^(?:${MONTH}[ -]|\\d{1,2}[/. -](?:\\d{1,2}|${MONTH})[/. -]|${MONTH} \\d{1,2},? )'?\\d\\d(?![\\d:,]|st|nd|rd|th)`, 'i'), faultOf: shortYear },
];

export function shortYear(text: string): DateFault {
  return {
    message: `${quote(text)} has no year of four digits`,
    hint: 'The text is shown as it is. Write the year with four digits: 1998 or 2098 for 98, 0820 for 820.',
  };
}

/** Excel counts days from 1900, with a day too many in it; on some computers from 1904. */
const DAYS_FROM_1899_12_30_TO_1970 = 25_569;

function countOfDays(text: string): DateFault {
  const { year, month, day } = civilFromDays(Math.floor(Number(text)) - DAYS_FROM_1899_12_30_TO_1970);
  return {
    message: `${quote(text)} is a number, as spreadsheets count days (it may stand for ${year}-${pad(month, 2)}-${pad(day, 2)})`,
    hint: 'The text is shown as it is. In the spreadsheet, give the column the format of dates, yyyy-mm-dd, and save it as CSV again.',
  };
}

/** As spreadsheets write it: "11-Mar-2015". */
const HYPHENS = /^(\d{1,2})-([a-z]+)-(?=\d{4}$)/i;

/** "Friday, March 7, 2025": the name of the month leaves no doubt. */
function dateWithName(text: string): CellDate | undefined {
  const parts = /[a-z]{3}/i.test(text) ? dateTimeParts(text.replace(HYPHENS, '$1 $2 ')) : null;
  if (!parts) return undefined;
  const { date, time, problem } = readDateParts(parts);
  const whole = time === undefined ? date : `${String(date)}T${time}`;
  return problem || whole === null || !readDay(whole) ? undefined : { date: whole };
}

/** 14/3/2025, with a time of day that databases and spreadsheets add. */
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])\.?M\.?)?)?$/i;

/** A date in numbers as EDTF, which need not exist; undefined for any other text, and for one that may be either without an order. */
function inOrder(text: string, order: () => DateOrder | undefined): string | undefined {
  const [, first = '', , second = '', year = '', hours, minutes = '', seconds, half] = NUMERIC.exec(text) ?? [];
  if (year === '') return undefined;
  const own = numericOrder(text);
  const known = own === undefined || own === 'open' ? order() : own;
  if (!known && first !== second) return undefined;
  const [day, month] = known === 'month first' ? [second, first] : [first, second];
  const time = hours === undefined ? '' : `T${pad(hourOf(hours, half), 2)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return `${year}-${pad(month, 2)}-${pad(day, 2)}${time}`;
}

const NO_HOUR = 99;

/** Of 24: 12 AM is 0, 12 PM is 12; 13 PM is none that exists. */
function hourOf(hours: string, half: string | undefined): number {
  const hour = Number(hours);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NO_HOUR;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

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
