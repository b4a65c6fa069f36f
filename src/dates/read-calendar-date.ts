import { checkDate, checkYear } from './check-date.js';
import { checkOffset, checkTime } from './check-time.js';
import { dateError } from './date-error.js';
import type { CalendarDate, DateError } from './edtf-date.js';

type Groups = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => CalendarDate | DateError;
}

/** The ways to write one date (ISO 8601-2, annex A, levels 0 and 1); no text is in two of them. */
const FORMS: readonly Form[] = [
  { pattern: /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/, read: readQualified },
  {
    pattern: /^((-?\d{4})-(\d\d)-(\d\d))T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d(?::\d\d)?)?$/,
    read: readDateTime,
  },
  { pattern: /^(-?\d{4})-(?:(\d\d)-XX|XX(?:-XX)?)$/, read: readMaskedDate },
  { pattern: /^(-?)(\d\d)(?:(\d)X|XX)$/, read: readMaskedYear },
  { pattern: /^Y(-?[1-9]\d{4,})$/, read: readLongYear },
];

/** The date that the text is; an error when it names none that exists; `null` when it has no such form. */
export function readCalendarDate(text: string): CalendarDate | DateError | null {
  for (const { pattern, read } of FORMS) {
    const groups = pattern.exec(text);
    if (groups) return read(groups);
  }
  return null;
}

function readQualified([text = '', year = '', month, day, qualifier]: Groups): CalendarDate | DateError {
  return checkDate(text, year, month, day) ?? {
    ...civilDate(year, month, day),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function readDateTime(groups: Groups): CalendarDate | DateError {
  const [, text = '', year = '', month, day, time = '', offset] = groups;
  const error = checkDate(text, year, month, day);
  if (error) return error;
  const date = civilDate(year, month, day);
  return checkTime(time) ?? checkOffset(offset ?? 'Z') ?? {
    ...date,
    precision: 'time',
    time,
    ...(offset === undefined ? {} : { offset }),
  };
}

function readMaskedDate([text = '', year = '', month]: Groups): CalendarDate | DateError {
  return checkDate(text, year, month) ?? { ...civilDate(year, month), unspecified: true };
}

function readMaskedYear([text = '', sign, century = '', decade]: Groups): CalendarDate | DateError {
  const first = Number(`${century}${decade ?? 0}0`);
  const span = decade === undefined ? 100 : 10;
  if (sign === '-' && first === 0) {
    return dateError(
      `${text} would hold the year -0000, which does not exist`,
      'Write an interval, such as -0009/-0001.',
    );
  }
  return {
    ...PLAIN,
    // The digits of a BC year count away from zero: -004X begins at -0049.
    year: sign === '-' ? -(first + span - 1) : first,
    precision: decade === undefined ? 'century' : 'decade',
    unspecified: true,
  };
}

function readLongYear([, year = '']: Groups): CalendarDate | DateError {
  return checkYear(year) ?? civilDate(year);
}

const PLAIN = { type: 'date', approximate: false, uncertain: false, unspecified: false } as const;

function civilDate(year: string, month?: string, day?: string): CalendarDate {
  const date = { ...PLAIN, year: Number(year) };
  if (month === undefined) return { ...date, precision: 'year' };
  if (day === undefined) return { ...date, month: Number(month), precision: 'month' };
  return { ...date, month: Number(month), day: Number(day), precision: 'day' };
}
