import { dateError } from './date-error.js';
import type { DateError } from './edtf-date.js';

/** Why a time of day (`HH:MM` or `HH:MM:SS`) is none; `null` when it is one. */
export function checkTime(time: string): DateError | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
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
