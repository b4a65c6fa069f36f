import { datesMeant } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';
import { asWritten, readDateParts, type DateParts } from '../../input/dates/date-parts.js';
import { dateIn, shortYear, type DateIn } from './date-in.js';
import type { RowCells } from './row-cells.js';

/** The fields of a date whose year, month and day stand in columns of their own. */
export const PARTS = ['year', 'month', 'day'] as const;

/** A date of several cells, and the field whose cell is at fault. */
export interface PartsIn extends DateIn {
  readonly text: string;
  readonly field: string;
}

/** As precise as the cells are: a day without a month is not read. */
export function partsIn(cells: RowCells): PartsIn {
  const [year, month, day] = PARTS.map((part) => cells.text(part) || undefined);
  const written = { year, month, day };
  const text = asWritten(written);
  if (month === undefined && day === undefined) return { ...dateIn(text, () => undefined), text, field: 'year' };
  if (/^'?\d\d?$/.test(year ?? '')) return { date: null, fault: shortYear(year ?? ''), text, field: 'year' };
  const { date, problem } = readDateParts({ ...written, month: monthIn(month) });
  const fault = problem ?? (date === null ? tooFar(written) : undefined);
  return { date, fault, text, field: problem?.part ?? 'year' };
}

/** The number of a month that is written as its name. */
function monthIn(text: string | undefined): string | undefined {
  const [meant] = text !== undefined && /^[a-z]{3,9}\.?$/i.test(text) ? datesMeant(`${text} 2000`) : [];
  return meant?.slice('2000-'.length) ?? text;
}

function tooFar({ year = '' }: DateParts): DateIn['fault'] {
  return { message: `the year ${quote(year)} is too far away to be drawn`, hint: 'The text is shown as it is.' };
}
