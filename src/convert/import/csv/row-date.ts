import { readDay } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { asWritten, readDateParts, type DateParts } from '../../input/dates/date-parts.js';
import { foldWords, isGoingOn, monthOf } from '../../input/dates/date-words.js';
import { NO_DATE, WITHOUT_DATE, withoutMidnight, type DateDraft } from '../../input/dates/written-date.js';
import type { DateOrder } from '../../input/importer.js';
import { DATE_PARTS } from './known-columns.js';
import { parseCellDate, shortYear, type CellDate } from './parse-cell-date.js';
import type { RowCells, RowFaults } from './row-cells.js';

/** What dates are read with: the orders of the numbers in a table's columns, where they are known, and what is wrong with rows. */
export interface DateContext {
  readonly dateOrder: () => DateOrder | undefined;
  readonly endOrder: () => DateOrder | undefined;
  readonly faults: RowFaults;
}

/** When the event of a row was: its date, or the interval to its end. An end that cannot be one is left. */
export function rowDate(cells: RowCells, context: DateContext): DateDraft {
  const start = startDate(cells, context);
  const end = cells.text('end');
  return end === '' ? start : untilEnd(start, end, cells, context);
}

function startDate(cells: RowCells, { dateOrder, faults }: DateContext): DateDraft {
  const text = cells.text('date');
  const inParts = cells.mapping.has('year');
  if (text === '') return inParts ? fromParts(cells, faults) : undated(cells, faults);
  const when = draftOf(parseCellDate(text, dateOrder), text, 'date', cells, faults);
  return inParts ? besideParts(when, cells) : when;
}

/** A date of its own is more exact than a year, month and day, which hold when it cannot be read. */
function besideParts(when: DateDraft, cells: RowCells): DateDraft {
  const { date, fault } = dateFromParts(cells);
  const isUsed = when.date === null && !fault;
  if (!isUsed) DATE_PARTS.forEach((part) => cells.leave(part));
  return isUsed ? { ...when, date } : when;
}

function fromParts(cells: RowCells, faults: RowFaults): DateDraft {
  const { text, field, ...found } = dateFromParts(cells);
  return text === '' ? undated(cells, faults) : draftOf(found, text, field, cells, faults);
}

/** A text for the date says on purpose that there is none, and a row of the document alone is no event. */
function undated(cells: RowCells, faults: RowFaults): DateDraft {
  const isEvent = ['title', 'body'].some((field) => cells.text(field) !== '') && !cells.mapping.has('policy');
  if (isEvent && cells.text('dateText') === '') faults.add(cells.row, 'date', WITHOUT_DATE.message, WITHOUT_DATE.hint);
  return NO_DATE;
}

function untilEnd(start: DateDraft, end: string, cells: RowCells, { endOrder, faults }: DateContext): DateDraft {
  const until = end === '..' || isGoingOn(foldWords(end)) ? '..' : draftOf(parseCellDate(end, endOrder), end, 'end', cells, faults).date;
  if (start.date !== null && until === start.date) return start;
  const interval = `${String(start.date)}/${String(until)}`;
  if (start.date !== null && until !== null && readDay(interval)) return { ...start, date: interval };
  cells.leave('end');
  if (start.date !== null && until !== null) {
    faults.add(cells.row, 'end', `${quote(end)} is no end of what began ${quote(cells.text('date') || start.date)}`, 'The event is shown at its beginning.');
  }
  return start;
}

/** With a zero after the minus only EDTF writes it. */
const BEFORE_OUR_ERA = /^-[1-9]/;

function countedFromZero(date: string, column: string): [message: string, hint: string] {
  const year = Number(date.slice(1, 5));
  return [
    `in the column ${quote(column)}, ${quote(date)} is read as EDTF, where the year 0 is 1 BCE: it is ${year + 1} BCE`,
    'Where that is a year too early, count from 0: 500 BCE is -0499.',
  ];
}

/** What is not read is shown as it is written, and told of. */
function draftOf({ date, fault }: CellDate, text: string, field: string, cells: RowCells, faults: RowFaults): DateDraft {
  const column = cells.columnOf(field);
  if (date !== null && BEFORE_OUR_ERA.test(date)) faults.add(cells.row, column, ...countedFromZero(date, column), 'info');
  // A table that has the document itself in a cell means its times as they are.
  if (!fault) return { date: date?.includes('T') && !cells.mapping.has('policy') ? withoutMidnight(date) : date };
  faults.add(cells.row, column, `in the column ${quote(column)}, ${fault.message}`, fault.hint);
  return { date, dateText: text };
}

/** A date of several cells, and the field whose cell is at fault. */
interface DateFromParts extends CellDate {
  readonly text: string;
  readonly field: string;
}

/** As precise as the cells are: a day without a month is not read. */
function dateFromParts(cells: RowCells): DateFromParts {
  const [year, month, day] = DATE_PARTS.map((part) => cells.text(part) || undefined);
  const written = { year, month, day };
  const text = asWritten(written);
  if (month === undefined && day === undefined) return { ...parseCellDate(text, () => undefined), text, field: 'year' };
  if (/^'?\d\d?$/.test(year ?? '')) return { date: null, fault: shortYear(year ?? ''), text, field: 'year' };
  const { date, problem } = readDateParts({ ...written, month: monthIn(month) });
  const fault = problem ?? (date === null ? tooFar(written) : undefined);
  return { date, fault, text, field: problem?.part ?? 'year' };
}

/** The number of a month that is written as its name. */
function monthIn(text: string | undefined): string | undefined {
  return text === undefined ? text : monthOf(foldWords(text).replace(/\.$/, ''))?.toString() ?? text;
}

function tooFar({ year = '' }: DateParts): CellDate['fault'] {
  return { message: `the year ${quote(year)} is too far away to be drawn`, hint: 'The text is shown as it is.' };
}
