import { isDateError, pad, parseEdtf } from '../../../dates/index.js';
import { foldWords, isFiller, isGoingOn, isWeekday, monthOf, NEARLY } from './date-words.js';

/** What a text, or an end of a range, names; the rest is to be found in the other end. */
interface Pieces {
  readonly year?: string;
  readonly month?: number;
  readonly day?: string;
}

const LONGEST = 80;

/**
 * A date in the words of people, as EDTF: "7 de marzo de 2025", "March 7–9, 2025", "about May 2024", "2019–present". Null
 * for any text in which a word stands that is part of no date: "before March 7, 2025" is not that day.
 */
export function wordedDate(text: string): string | null {
  if (text.length > LONGEST || !/\d{4}|[٠-٩]{4}/.test(text)) return null;
  const folded = foldWords(text);
  const words = folded.replace(NEARLY, '');
  const date = writtenInNumbers(words) ?? single(words) ?? range(words);
  const qualified = date === null || words === folded ? date : date.replace(/[^/]+/g, '$&~');
  return qualified === null || isDateError(parseEdtf(qualified)) ? null : qualified;
}

/** Where months have no names: Chinese, Japanese, Vietnamese. */
const NUMBERED: readonly RegExp[] = [
  /^(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?$/,
  /^(?:ngay )?(?:(?<day>\d{1,2}) )?thang (?<month>\d{1,2}),? (?:nam )?(?<year>\d{4})$/,
];

function writtenInNumbers(text: string): string | null {
  const groups = NUMBERED.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!groups) return null;
  const { year = '', month, day } = groups;
  return write({ year, ...(month !== undefined && { month: Number(month) }), ...(day !== undefined && { day }) });
}

function single(text: string): string | null {
  const pieces = piecesIn(text);
  return pieces && isWhole(pieces) ? write(pieces) : null;
}

/** What parts the ends of a range. A hyphen without spaces also ties the parts of one date, which then are no two ends. */
const TO = /\s?[–—]\s?|\s-\s|-|\s(?:to|through|until|bis|au|al|a|ate|tot)\s/u;

function range(text: string): string | null {
  const [start = '', end = '', ...more] = text.replace(/^(?:from|von|du|del|de|van)\s/, '').split(TO);
  const from = piecesIn(start);
  if (!from || more.length > 0) return null;
  if (isGoingOn(end)) return isWhole(from) ? `${write(from)}/..` : null;
  const to = piecesIn(end);
  if (!to || (to.year === undefined && to.month === undefined)) return null;
  if (isWhole(from) && isWhole(to)) return `${write(from)}/${write(to)}`;
  // What one end leaves out is that of the other, if both name the same: days or months.
  if (finest(from) !== finest(to)) return null;
  const [first, last] = [{ ...to, ...from }, { ...from, ...to }];
  return isWhole(first) && isWhole(last) ? `${write(first)}/${write(last)}` : null;
}

const TOKEN = /(?<number>\d+)(?:st|nd|rd|th|er|[oae])?(?![\p{L}\d])|(?<word>\p{L}+)/gu;

/** Null when anything else stands in the text, or something twice. */
function piecesIn(text: string): Pieces | null {
  if (text === '' || /[^\s.,]/.test(text.replace(TOKEN, ''))) return null;
  const pieces: { year?: string; month?: number; day?: string } = {};
  let count = 0;
  for (const { groups: { number, word } = {} } of text.matchAll(TOKEN)) {
    const month = word === undefined ? undefined : monthOf(word);
    if (number !== undefined && number.length === 4 && pieces.year === undefined) pieces.year = number;
    else if (number !== undefined && number.length < 3 && pieces.day === undefined) pieces.day = number;
    else if (month !== undefined && pieces.month === undefined) pieces.month = month;
    else if (word === undefined || !(isFiller(word) || (count === 0 && isWeekday(word)))) return null;
    count += 1;
  }
  return pieces;
}

/** Whether it has a year, and a month for its day. */
function isWhole({ year, month, day }: Pieces): boolean {
  return year !== undefined && (day === undefined || month !== undefined);
}

function finest({ month, day }: Pieces): keyof Pieces {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function write({ year, month, day }: Pieces): string {
  return [year, month, day].filter((piece) => piece !== undefined).map((piece) => pad(piece, 2)).join('-');
}
