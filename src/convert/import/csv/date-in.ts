import { civilFromDays, DATE_PATTERN, pad, readDay } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { readDateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts } from '../../input/dates/date-time.js';
import { readWrittenDate, type DateFault } from '../../input/dates/written-date.js';
import { inOrder, type DateOrder } from './numeric-dates.js';

export interface DateIn {
  readonly date: string | null;
  readonly fault?: DateFault | undefined;
}

/** Told without looking a text up among known ones, which takes longer for cells: each is a text of its own. */
const DATE = new RegExp(`^(?:${DATE_PATTERN})$`);

/** A date in a cell. What could be one of two, or one that only a guess makes of it, is not read. */
export function dateIn(text: string, order: () => DateOrder | undefined): DateIn {
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
function dateWithName(text: string): DateIn | undefined {
  const parts = /[a-z]{3}/i.test(text) ? dateTimeParts(text.replace(HYPHENS, '$1 $2 ')) : null;
  if (!parts) return undefined;
  const { date, time, problem } = readDateParts(parts);
  const whole = time === undefined ? date : `${String(date)}T${time}`;
  return problem || whole === null || !readDay(whole) ? undefined : { date: whole };
}
