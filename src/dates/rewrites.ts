import { monthNumber } from './month-names.js';
import { pad } from './write-day.js';

interface Habit {
  readonly pattern: RegExp;
  /** What it may mean, as EDTF; a group without a match is ''. */
  readonly rewrite: (...groups: readonly string[]) => readonly string[];
}

/** How dates are often written elsewhere. */
const HABITS: readonly Habit[] = [
  {
    // 03/07/2025 is March 7 or July 3, by country.
    pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    rewrite: (first = '', second = '', year = '') => [write(year, first, second), write(year, second, first)],
  },
  {
    pattern: /^(\d{4})[/.,-](\d{1,2})(?:[/.,-](\d{1,2}))?$/,
    rewrite: (year = '', month = '', day = '') => [write(year, month, day)],
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)?$/,
    rewrite: (year = '', month = '', day = '') => [write(year, month, day)],
  },
  {
    pattern: /^([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i,
    rewrite: (month = '', day = '', year = '') => [write(year, monthNumber(month), day)],
  },
  {
    pattern: /^(\d{1,2})(?:\.|st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i,
    rewrite: (day = '', month = '', year = '') => [write(year, monthNumber(month), day)],
  },
  {
    pattern: /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(?:(Z)|([+-]\d\d):?(\d\d)?)?$/i,
    rewrite: (day = '', time = '', utc = '', hours = '', minutes = '') =>
      [`${day}T${time}${utc.toUpperCase()}${hours}${minutes && `:${minutes}`}`],
  },
  { pattern: /^(\d{4})-(\d{4})$/, rewrite: (start = '', end = '') => [`${start}/${end}`] },
  { pattern: /^(?:c|ca|circa|about|around)\.? ?(\S+)$/i, rewrite: (date = '') => [`${date}~`] },
  { pattern: /^(\d{3})0s$/, rewrite: (decade = '') => [`${decade}X`] },
  { pattern: /^(\d\d)00s$/, rewrite: (century = '') => [`${century}XX`] },
  {
    pattern: /^(\d{4})[ -]?Q([1-4])$/i,
    rewrite: (year = '', quarter = '') => [quarterOf(year, Number(quarter))],
  },
  { pattern: /^(\d{1,4}) ?BCE?$/i, rewrite: (year = '') => [yearBefore(Number(year))] },
  { pattern: /^Y(-?)0*(\d{1,4})$/, rewrite: (sign = '', year = '') => [`${sign}${pad(year, 4)}`] },
  { pattern: /^([?~%])([\d-]+)$/, rewrite: (qualifier = '', date = '') => [`${date}${qualifier}`] },
  {
    pattern: /^([\d-]+)([?~%])([\d-]+)$/,
    rewrite: (start = '', qualifier = '', rest = '') => [`${start}${rest}${qualifier}`],
  },
  { pattern: /^([\d-]+)(?:\?~|~\?)$/, rewrite: (date = '') => [`${date}%`] },
  { pattern: /^(?:present|now|today|ongoing)$/i, rewrite: () => ['..'] },
];

/** What people put between the start and the end of a range. */
const RANGE_MARKS = [' to ', ' - ', ' – ', ' — ', '–', '—', '..'];

/** What a short text may mean as EDTF; not all of it need be dates. */
export function rewrites(text: string): readonly string[] {
  const trimmed = text.trim();
  return [
    trimmed,
    trimmed.replace(/[‐‑‒–—−]/g, '-'),
    trimmed.replaceAll('x', 'X'),
    ...HABITS.flatMap(({ pattern, rewrite }) => {
      const groups = pattern.exec(trimmed);
      return groups ? rewrite(...groups.slice(1)) : [];
    }),
    ...RANGE_MARKS.map((mark) => trimmed.replace(mark, '/')),
  ];
}

function write(year: string, month: string | number, day: string): string {
  return `${year}-${pad(month, 2)}${day && `-${pad(day, 2)}`}`;
}

function quarterOf(year: string, quarter: number): string {
  return `${write(year, quarter * 3 - 2, '')}/${write(year, quarter * 3, '')}`;
}

/** The year 1 BC is 0000, 44 BC is -0043. */
function yearBefore(bc: number): string {
  return bc > 1 ? `-${pad(bc - 1, 4)}` : '0000';
}
