import { fold } from './fold.js';
import type { DateTerm } from './search.js';

/** How a language writes dates: the months that a word may mean, and words that only join. */
interface DateWords {
  readonly months: Map<string, Set<number>>;
  readonly joins: Set<string>;
}

/** Fewer letters than these are no month yet, for who is still typing. */
const LEAST = 3;
const YEAR = 2000;

const languages = new Set<string>(['en']);
let pattern: { readonly dates: RegExp; readonly words: DateWords } | undefined;

/** Has searches understand the dates of one more language, BCP 47. */
export function speakDates(lang: string): void {
  if (languages.has(lang)) return;
  languages.add(lang);
  pattern = undefined;
}

/** Takes the dates out of a folded query, as readers see and write them: "dec 5", "december 2025", "5. dezember 2025". */
export function takeDates(query: string): { rest: string; terms: DateTerm[] } {
  const { dates, words } = (pattern ??= patternOf(wordsOf([...languages])));
  const terms: DateTerm[] = [];
  const rest = toAsciiDigits(query).replace(dates, (found: string, before: string, dayBefore: string, name: string, dayAfter: string, year: string) => {
    terms.push({ text: found.trim(), date: dateOf([...words.months.get(name) ?? []], dayBefore || dayAfter, year) });
    return before;
  });
  return { rest, terms };
}

/** What the date of an event must hold, at either of its ends: "2025-12-05". */
function dateOf(months: readonly number[], day: string | undefined, year: string | undefined): RegExp {
  const two = (part: number | string): string => String(part).padStart(2, '0');
  return new RegExp(`(?:^|/)${year ?? '-?\\d{4,}'}-(?:${months.map(two).join('|')})${day ? `-${two(day)}` : ''}(?!\\d)`);
}

function wordsOf(langs: readonly string[]): DateWords {
  const words: DateWords = { months: new Map(), joins: new Set() };
  for (const lang of langs) for (let month = 1; month <= 12; month += 1) for (const style of ['long', 'short'] as const) learn(words, lang, month, style);
  return words;
}

function learn({ months, joins }: DateWords, lang: string, month: number, style: 'long' | 'short'): void {
  const format = new Intl.DateTimeFormat([lang, 'en'], { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  for (const { type, value } of format.formatToParts(Date.UTC(YEAR, month - 1, 1))) {
    const word = fold(value).replace(/[.,،]/g, '').trim();
    if (type === 'literal' && /^\p{L}+$/u.test(word)) joins.add(word);
    if (type !== 'month' || !/\p{L}/u.test(word)) continue;
    for (let length = Math.min(LEAST, word.length); length <= word.length; length += 1) {
      const start = word.slice(0, length);
      months.set(start, (months.get(start) ?? new Set()).add(month));
    }
  }
}

function patternOf(words: DateWords): { dates: RegExp; words: DateWords } {
  const oneOf = (list: Iterable<string>): string => [...list].sort((a, b) => b.length - a.length).map((word) => word.replace(/[^\p{L}\p{N}\p{M} ]/gu, '\\$&')).join('|');
  const join = `[.,،]*\\s+(?:(?:of|${oneOf(words.joins) || 'of'})\\s+)?`;
  const ordinal = '(?:st|nd|rd|th)?';
  const dates = `(^|\\s)(?:(\\d{1,2})${ordinal}${join})?(${oneOf(words.months.keys())})(?![\\p{L}\\p{M}\\d-])(?:${join}(\\d{1,2})${ordinal}(?![\\p{L}\\d-]))?(?:${join}(\\d{4})(?![\\p{L}\\d-]))?[.,،]*(?=\\s|$)`;
  return { dates: new RegExp(dates, 'gu'), words };
}

/** The digits of Arabic and Persian, as their pages show dates. */
function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
