import { civilFromDays, DATE_PATTERN, pad, readDay } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { readDateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts, hourOf } from '../../input/dates/date-time.js';
import { foldWords, monthOf } from '../../input/dates/date-words.js';
import { wordedDate } from '../../input/dates/worded-date.js';
import { readWrittenDate, type DateFault } from '../../input/dates/written-date.js';
import type { DateOrder, ImportOptions } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { Table } from '../../input/table.js';

/** The date of a cell as EDTF, or null and why it is not read. */
export interface CellDate {
  readonly date: string | null;
  readonly fault?: DateFault | undefined;
}

/** Told without looking a text up among known ones, which takes longer for cells: each is a text of its own. */
const DATE = new RegExp(`^(?:${DATE_PATTERN})$`);

/** A date in a cell. What could be one of two, or one that only a guess makes of it, is not read. */
export function parseCellDate(text: string, order: () => DateOrder | undefined): CellDate {
  if (DATE.test(text) || readDay(text)) return { date: text };
  const written = inOrder(text, order) ?? wordedDate(text);
  if (written !== null && readDay(written)) return { date: written };
  const fault = NO_DATES.find(({ test }) => test.test(text))?.faultOf(text);
  if (fault) return { date: null, fault };
  const read = dateWithName(text) ?? readWrittenDate(text);
  return read.date === null && hasShortYear(text) ? { date: null, fault: shortYear(text) } : read;
}

interface NoDate {
  readonly test: RegExp;
  readonly faultOf: (text: string) => DateFault;
}

/** What programs write for dates, and which is none when it stands in a text. */
const NO_DATES: readonly NoDate[] = [
  { test: /^[1-9]\d{4}(?:\.\d+)?$/, faultOf: countOfDays },
  { test: /^[-']?\d{1,3}$/, faultOf: shortYear },
];

const WORD = String.raw`(\p{L}[\p{L}\p{M}]{2,})\.?`;
const SHORT_YEAR = new RegExp(String.raw`^(?:${WORD}[ -]|\d{1,2}[/. -](?:\d{1,2}|${WORD})[/. -]|${WORD} \d{1,2},? )'?\d\d(?![\d:,]|st|nd|rd|th)`, 'u');

/** "7 March 25", and not "before 98", nor what has a whole year behind. */
function hasShortYear(text: string): boolean {
  const found = SHORT_YEAR.exec(text);
  return found !== null && !/\d{4}/.test(text) && found.slice(1).filter(Boolean).every((word) => monthOf(foldWords(word)) !== undefined);
}

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
const HYPHENS = /^(\d{1,2})-([\p{L}\p{M}]+)-(?=\d{4}$)/u;

/** "Friday, March 7, 2025": the name of the month leaves no doubt. */
function dateWithName(text: string): CellDate | undefined {
  const parts = /\p{L}{3}/u.test(text) ? dateTimeParts(text.replace(HYPHENS, '$1 $2 ')) : null;
  if (!parts) return undefined;
  const { date, time, problem } = readDateParts(parts);
  const whole = time === undefined ? date : `${String(date)}T${time}`;
  return problem || whole === null || !readDay(whole) ? undefined : { date: whole };
}

/** 14/3/2025, with a time of day that databases and spreadsheets add. */
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])\.?M\.?)?)?$/i;

/** A date in numbers as EDTF, which need not exist; null for any other text, and for one that may be either without an order. */
function inOrder(text: string, order: () => DateOrder | undefined): string | null {
  const [, first = '', , second = '', year = '', hours, minutes = '', seconds, half] = NUMERIC.exec(text) ?? [];
  if (year === '') return null;
  const own = numericOrder(text);
  const known = own === undefined || own === 'open' ? order() : own;
  if (!known && first !== second) return null;
  const [day, month] = known === 'month first' ? [second, first] : [first, second];
  const time = hours === undefined ? '' : `T${pad(hourOf(hours, half), 2)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return `${year}-${pad(month, 2)}-${pad(day, 2)}${time}`;
}

/**
 * The order in a column: the one that was stated, or what its dates show, or else that of the table's language. Found
 * when it is first asked for: most tables have no dates in numbers.
 */
export function dateOrderIn(
  table: Table, index: number | undefined, { dateOrder, lang }: ImportOptions, ledger: Ledger,
): () => DateOrder | undefined {
  let found: { readonly order: DateOrder | undefined } | undefined;
  const find = (): DateOrder | undefined => dateOrder
    ?? (index === undefined ? undefined : dateOrderOf(table, index, ledger) ?? orderIn(lang, table.columns[index] ?? '', ledger));
  return () => (found ??= { order: find() }).order;
}

/** What readers of a language take numbers for. English alone does not say: it is read in Boston and in Leeds. */
function orderIn(lang: string | undefined, column: string, ledger: Ledger): DateOrder | undefined {
  if (lang === undefined || /^en$/i.test(lang)) return undefined;
  const order = orderOf(lang);
  if (order) ledger.guessed(column, `numbers of dates have the ${order}, as in the language ${quote(lang)}`);
  return order;
}

function orderOf(lang: string): DateOrder | undefined {
  try {
    const names = new Intl.DateTimeFormat(lang, { dateStyle: 'short', calendar: 'gregory' }).formatToParts(0).map(({ type }) => type);
    const [first] = names.filter((name) => name === 'day' || name === 'month' || name === 'year');
    return first === 'day' ? 'day first' : first === 'month' ? 'month first' : undefined;
  } catch {
    // No language by such a name.
    return undefined;
  }
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
