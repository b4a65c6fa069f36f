import type { DateParts } from '../../input/dates/date-parts.js';
import { dateTimeParts, unixParts } from '../../input/dates/date-time.js';
import type { Fields } from '../../input/fields.js';
import { programDate, type InputDate } from '../../input/dates/input-date.js';

/** `/Date(1198908717056-0700)/`, as ASP.NET writes it: milliseconds, and an offset that does not move them. */
const ASP = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/i;
const MILLISECONDS = /^-?\d{9,16}$/;

/** A date of an item: a text, or a number of milliseconds since 1970, of which the day in UTC is taken. */
export function visDate(item: Fields, key: string): InputDate | undefined {
  const isNumber = typeof item.value[key] === 'number';
  return programDate(item, key, (text) => {
    const [, number = isNumber || MILLISECONDS.test(text) ? text : undefined] = ASP.exec(text) ?? [];
    return number === undefined ? dateTimeParts(text) : inUtc(item, key, Number(number));
  });
}

function inUtc(item: Fields, key: string, milliseconds: number): DateParts {
  item.ledger.guessed(item.from(key), 'milliseconds are of a day in UTC');
  return unixParts(milliseconds);
}
