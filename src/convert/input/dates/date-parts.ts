import { daysInMonth, pad } from '../../../dates/index.js';
import { quote } from '../../../document/index.js';

/** A date in fields or columns of their own, each as written; absent ones are undefined. */
export interface DateParts {
  /** Negative before our era: -44 is 44 BCE. */
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  /** `Z`, `+05:00` or `-04`. */
  readonly offset?: string | undefined;
}

export type DatePart = keyof DateParts;

interface PartProblem {
  readonly part: DatePart;
  readonly message: string;
  readonly hint: string;
}

interface PartsRead {
  /** EDTF, as precise as is certain; null without a year, or of a year that EDTF here cannot draw. */
  readonly date: string | null;
  /** `HH:MM` or `HH:MM:SS`, with the offset as written. */
  readonly time?: string;
  /** A year too far away to be drawn, as written. */
  readonly far?: number;
  /** The first part that could not be read. */
  readonly problem?: PartProblem | undefined;
}

const LAST_YEAR = 271_820;
const LAST_YEAR_WITH_MONTHS = 9999;

/**
 * Puts a date together. A part that is none leaves the coarser ones standing, and is the problem: no date is ever
 * shifted. Years count as people do, without a year 0: -44 is 44 BCE, `-0043` in EDTF.
 */
export function readDateParts(parts: DateParts): PartsRead {
  const written = wholeNumber(parts.year);
  if (written === undefined) return { date: null, problem: noYear(parts.year) };
  const year = written < 0 ? written + 1 : written;
  if (Math.abs(year) > LAST_YEAR) return { date: null, far: written };
  const { numbers, problem } = readLevels(parts, year);
  if (Math.abs(year) > LAST_YEAR_WITH_MONTHS) {
    return { date: `Y${year}`, problem: problem ?? (numbers.length > 0 ? onlyYear() : undefined) };
  }
  const [month, day, ...time] = numbers;
  return { date: writeDate(year, month, day), ...(time.length > 0 && { time: writeTime(time, parts.offset) }), problem };
}

/** The parts as one text, for whoever reads what could not be read. */
export function asWritten({ year, month, day, hour, minute, second }: DateParts): string {
  const isNumeric = [year, month, day].every((part) => part === undefined || wholeNumber(part) !== undefined);
  const date = isNumeric ? [year, month, day].filter(Boolean).join('-') : [day, month, year].filter(Boolean).join(' ');
  const time = [hour, minute, second].filter(Boolean).join(':');
  return [date, time].filter(Boolean).join(', ');
}

interface Level {
  readonly part: DatePart;
  readonly least: number;
  readonly most: (year: number, month: number) => number;
}

/** From the coarsest to the finest. A month or day 0 says that none is known. */
const LEVELS: readonly Level[] = [
  { part: 'month', least: 1, most: () => 12 },
  { part: 'day', least: 1, most: daysInMonth },
  { part: 'hour', least: 0, most: () => 23 },
  { part: 'minute', least: 0, most: () => 59 },
  { part: 'second', least: 0, most: () => 59 },
];

function readLevels(parts: DateParts, year: number): { numbers: number[]; problem?: PartProblem } {
  const numbers: number[] = [];
  for (const { part, least, most } of LEVELS) {
    const text = parts[part];
    const number = wholeNumber(text);
    if (text === undefined || (number === 0 && least === 1)) return { numbers, ...orphanOf(parts, numbers.length) };
    const last = most(year, numbers[0] ?? 1);
    if (number === undefined || number < least || number > last) {
      return { numbers, problem: noSuchPart(part, text, least, last) };
    }
    numbers.push(number);
  }
  return { numbers };
}

/** A finer part, though the one at `missing` is not there. */
function orphanOf(parts: DateParts, missing: number): { problem?: PartProblem } {
  const finer = LEVELS.slice(missing + 1).find(({ part }) => parts[part] !== undefined && wholeNumber(parts[part]) !== 0);
  return finer ? { problem: orphan(finer.part, LEVELS[missing]?.part ?? 'day') } : {};
}

function writeDate(year: number, ...rest: readonly (number | undefined)[]): string {
  const years = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  return [years, ...rest].filter((part) => part !== undefined).map((part) => pad(part, 2)).join('-');
}

function writeTime([hour = 0, minute = 0, second]: readonly number[], offset = ''): string {
  return [hour, minute, second].filter((part) => part !== undefined).map((part) => pad(part, 2)).join(':') + offset;
}

/** A whole number as people and spreadsheets write it: "-44", "05", "2014.0". No more digits than a number holds. */
const WHOLE = /^([+-]?\d{1,15})(?:\.0{1,9})?$/;

function wholeNumber(text: string | undefined): number | undefined {
  const [, digits] = WHOLE.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function noYear(year: string | undefined): PartProblem {
  const message = year === undefined ? 'the date has no year' : `the year ${quote(year)} is not a whole number`;
  return { part: 'year', message, hint: 'Write the year as a number, such as 2014, or -44 for 44 BCE.' };
}

function noSuchPart(part: DatePart, text: string, least: number, most: number): PartProblem {
  return {
    part,
    message: `the ${part} ${quote(text)} is not a number from ${least} to ${most}`,
    hint: 'The date is read without it, and shown as it is written. Correct it, or leave it out.',
  };
}

function orphan(part: DatePart, missing: DatePart): PartProblem {
  const hint = `The date is read without it, and shown as it is written. Write the ${missing}, or leave the ${part} out.`;
  return { part, message: `the date has no ${missing} for its ${part}`, hint };
}

function onlyYear(): PartProblem {
  return {
    part: 'month',
    message: 'of a year with more than four digits only the year can be read',
    hint: 'The date is read as a year, and shown as it is written.',
  };
}
