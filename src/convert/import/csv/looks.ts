import type { Table } from '../../input/table.js';
import { normal } from './fields.js';

const SAMPLE = 50;
/** A cell with a number in it that is no time of day alone; years of two digits and words are for the reader of dates. */
const MAYBE_DATE = /^(?!\d{1,2}:\d\d)(?=.*\d)/;
const ADDRESS = /^https?:\/\/\S+$/i;

/** The first cells of a column in which something stands. */
export function sampleOf({ rows }: Table, index: number): string[] {
  return rows.slice(0, SAMPLE).map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
}

export function hasAddresses(sample: readonly string[]): boolean {
  return sample.length > 0 && sample.every((cell) => ADDRESS.test(cell));
}

function mayBeDates(sample: readonly string[]): boolean {
  return sample.length === 0 || sample.some((cell) => MAYBE_DATE.test(cell));
}

/** What a column must look like to be guessed as a field by its name; of any other field, that it holds no addresses. */
const LOOKS: Readonly<Record<string, (sample: readonly string[]) => boolean>> = {
  date: mayBeDates, end: mayBeDates, url: () => true, documents: () => true,
};

export function looksLike(field: string, sample: readonly string[]): boolean {
  return LOOKS[field]?.(sample) ?? !hasAddresses(sample);
}

/** The day of something else than the event. */
const OTHER_DATES = /\b(?:end|ended|until|due|updated?|modified|created|added|accessed|retrieved|scraped?|birth|death|expir\p{L}*)\b/u;

/** Whether a name tells of a date, such as "Exact Date", "main_date" or "EventStartDate". */
export function namesDate(column: string): boolean {
  const words = normal(column.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return /\bdate\b/.test(words) && !OTHER_DATES.test(words);
}

const LONGEST_TITLE = 200;

/** Whether a column may hold titles: short texts in nearly all rows, nearly all of them different. */
export function mayBeTitles(sample: readonly string[], rows: number): boolean {
  const isFull = sample.length >= Math.min(rows, SAMPLE) * 0.8;
  const words = sample.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= LONGEST_TITLE);
  return isFull && words.length >= sample.length * 0.8 && new Set(sample).size >= sample.length * 0.6 && !hasAddresses(sample);
}
