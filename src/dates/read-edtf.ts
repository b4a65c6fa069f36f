import { bounds } from './bounds.js';
import { dateError, quote } from './date-error.js';
import { isDateError, type Bound, type CalendarDate, type DateError, type EdtfDate } from './edtf-date.js';
import { readCalendarDate } from './read-calendar-date.js';

/** Longer than any date or interval; what is longer is not looked at. */
const LONGEST = 64;

/** The date or interval that the text is, else an error; it has no hint when the form is not known. */
export function readEdtf(text: string): EdtfDate | DateError {
  if (text.length > LONGEST) return unreadable(text);
  const [start = '', end, ...rest] = text.split('/');
  if (end === undefined) return readDate(text);
  return rest.length > 0 ? unreadable(text) : readInterval(text, start, end);
}

function readDate(text: string): CalendarDate | DateError {
  return readCalendarDate(text) ?? unreadable(text);
}

function readInterval(text: string, startText: string, endText: string): EdtfDate | DateError {
  const start = readBound(startText);
  if (typeof start !== 'string' && start.type === 'error') return start;
  const end = readBound(endText);
  if (typeof end !== 'string' && end.type === 'error') return end;
  if (typeof start === 'string' && typeof end === 'string') return withoutDate(text);
  const interval = { type: 'interval', start, end } as const;
  const { start: from, end: until } = bounds(interval);
  return until > from ? interval : backwards(text, startText, endText);
}

function readBound(text: string): Bound | DateError {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  const date = readDate(text);
  return isDateError(date) ? date : checkBound(text, date);
}

/** An interval of level 1 has whole days, months or years at its ends (ISO 8601-2, annex A). */
function checkBound(text: string, date: CalendarDate): CalendarDate | DateError {
  if (date.precision === 'time') {
    const [day] = text.split('T');
    return dateError(`${text} has a time, which an interval cannot have`, `Write ${day}.`);
  }
  if (!date.unspecified) return date;
  return dateError(
    `${text} has unknown digits, which an interval cannot have`,
    'Write what is known, such as 2025-03.',
  );
}

function unreadable(text: string): DateError {
  if (text.trim() === '') return dateError('The date is empty');
  return dateError(`${quote(text)} ${text.trim() === text ? 'is not a date' : 'has spaces around it'}`);
}

function withoutDate(text: string): DateError {
  return dateError(
    `${quote(text)} has no date on either side`,
    'Write one side at least, such as 2025-02/.. or ../2025.',
  );
}

function backwards(text: string, start: string, end: string): DateError {
  return dateError(`${text} ends before it starts`, `Write ${end}/${start} if the two are swapped.`);
}
