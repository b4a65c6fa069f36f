import { civilFromDays, DAY, type CivilDay } from '../dates/index.js';
import { dateTimeFormat } from './intl-cache.js';

/**
 * American English without `Intl`: the first format that an engine makes takes it longer than all else that the first picture
 * of a document says.
 */

type Fields = Intl.DateTimeFormatOptions;
type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const OWN: ReadonlySet<string> = new Set(['year', 'month', 'day']);
const TO = ' – ';

const isAmerican = (lang: string): boolean => /^en(?:-US)?$/i.test(lang);

/** Says days, months and years of a language; of years before Christ and times of day, `Intl` does in English too. */
export function dateFormat(lang: string, fields: Fields): DateFormat {
  return isAmerican(lang) && Object.keys(fields).every((field) => OWN.has(field)) ? englishDates(fields) : dateTimeFormat(lang, fields);
}

/** A count in English, where that is known without asking; else null. */
export function plainCount(count: number, lang: string): string | null {
  if (count < 1000 && /^en\b/i.test(lang)) return String(count);
  return isAmerican(lang) ? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',') : null;
}

function englishDates({ year, month, day }: Fields): DateFormat {
  const named = ({ month: at }: CivilDay): string => (MONTHS[at - 1] ?? '').slice(0, month === 'short' ? 3 : undefined);
  const inYear = (date: CivilDay): string => [month && named(date), day && date.day].filter(Boolean).join(' ');
  const withYear = (text: string, date: CivilDay): string => (year ? [text, date.year].filter(Boolean).join(day ? ', ' : ' ') : text);
  const whole = (date: CivilDay): string => withYear(inYear(date), date);
  const between = (start: CivilDay, end: CivilDay): string => {
    if (whole(start) === whole(end)) return whole(start);
    if (year && start.year !== end.year) return whole(start) + TO + whole(end);
    return withYear(`${inYear(start)}${TO}${start.month === end.month ? end.day : inYear(end)}`, start);
  };
  return { format: (moment) => whole(civilOf(moment)), formatRange: (start, end) => between(civilOf(start), civilOf(end)) };
}

const civilOf = (moment: Parameters<DateFormat['formatRange']>[0] | undefined): CivilDay => civilFromDays(Math.floor(Number(moment) / DAY));
