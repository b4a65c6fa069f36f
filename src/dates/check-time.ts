import { civilFromDays, daysFromCivil } from './calendar.js';
import { dateError } from './date-error.js';
import type { CalendarDate, DateError } from './edtf-date.js';
import { writeDay } from './write-day.js';

/** Why a time of day (`HH:MM` or `HH:MM:SS`) is none on that day; `null` when it is one. */
export function checkTime(time: string, date: CalendarDate): DateError | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  if (hours === 24 && minutes + seconds === 0) {
    return dateError(`${time} belongs to the next day`, `Write it as 00:00 of ${dayAfter(date)}.`);
  }
  if (seconds === 60) {
    return dateError(
      `${time} is a leap second, which a timeline cannot show`,
      `Write ${time.slice(0, -2)}59, the second before it.`,
    );
  }
  if (hours < 24 && minutes < 60 && seconds < 60) return null;
  return dateError(`${time} is not a time of day that exists`, 'Times go from 00:00:00 to 23:59:59.');
}

/** Why an offset (`Z`, `+HH` or `+HH:MM`) is none; `null` when it is one. */
export function checkOffset(offset: string): DateError | null {
  if (offset === 'Z') return null;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const total = hours * 60 + minutes;
  const [least, most] = offset.startsWith('-') ? [1, 12 * 60] : [0, 14 * 60];
  if (minutes < 60 && total >= least && total <= most) return null;
  return dateError(`${offset} is not an offset from UTC`, 'Offsets go from -12:00 to +14:00; UTC is Z.');
}

function dayAfter({ year, month = 1, day = 1 }: CalendarDate): string {
  return writeDay(civilFromDays(daysFromCivil(year, month, day) + 1));
}
