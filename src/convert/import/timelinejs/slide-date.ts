import { asWritten, type DatePart, type DateParts } from '../../input/dates/date-parts.js';
import { type DatePiece, programDate, type InputDate } from '../../input/dates/input-date.js';
import type { Fields } from '../../input/fields.js';

const DAY_PARTS = ['year', 'month', 'day'] as const;
const TIME_PARTS = ['hour', 'minute', 'second'] as const;
const PIECES: Readonly<Record<DatePiece, readonly string[]>> = { day: DAY_PARTS, time: TIME_PARTS, words: ['display_date'] };

/** A date in one text, or in an object of parts; none where every part is ''. */
export function dateAt(fields: Fields, key: string): InputDate | undefined {
  const part = fields.object(key);
  if (!part) return programDate(fields, key, writtenDateParts);
  return Object.keys(part.value).some((name) => part.has(name)) ? dateOfParts(part, fields.from(key)) : undefined;
}

function dateOfParts(fields: Fields, from: string): InputDate {
  const parts = datePartsIn(fields);
  return {
    parts,
    text: asWritten(parts) || 'No date given',
    display: displayIn(fields),
    from,
    placeOf: (part) => fields.has(part) ? fields.at(part) : fields.place,
    take: (...pieces) => {
      for (const part of pieces.flatMap((piece) => PIECES[piece])) fields.text(part, 'event date');
    },
  };
}

function datePartsIn(fields: Fields): DateParts {
  const names: readonly DatePart[] = isMidnightByDefault(fields) ? DAY_PARTS : [...DAY_PARTS, ...TIME_PARTS];
  return Object.fromEntries(names.map((name) => [name, fields.peek(name)]));
}

/** Numbers of nothing but 0 are no time: TimelineJS shows none for them either. */
function isMidnightByDefault({ value }: Fields): boolean {
  return TIME_PARTS.every((part) => value[part] === 0 || value[part] === undefined || value[part] === '' || value[part] === null);
}

function displayIn(fields: Fields): string | undefined {
  return fields.peek('display_date');
}

interface Habit {
  readonly pattern: RegExp;
  readonly read: (...groups: readonly (string | undefined)[]) => DateParts;
}

/** How dates are written in one text: TimelineJS 1 and 2, their sheets, and ISO 8601. */
const HABITS: readonly Habit[] = [
  {
    // "2011,12,10,07,02,10"
    pattern: /^(-?\d+)(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*(\d*))?(?:,\s*\d*)?,?$/,
    read: (year, month, day, hour, minute, second) => ({ year, month, day, hour, minute, second }),
  },
  {
    // "2011-12-10T07:02:10.000-05:00", "2011/12/10 07:02"
    pattern: /^([+-]?\d{3,})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T\s]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?)?$/i,
    read: (year, month, day, hour, minute, second, offset) =>
      ({ year, month, day, hour, minute, second, offset: offset?.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2') }),
  },
  {
    // Month first, as the documentation of the sheets has it: "12/10/2011 7:02 PM", "12/2011"
    pattern: /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d{3,})(?:\s+(.{1,20}))?$/,
    read: (month, day, year, time) => ({ year, month, day, ...(time && timeOfDay(time)) }),
  },
];

/** The parts of a date that is one text; null when it is written otherwise. Midnight is no time: versions 1 and 2 show none. */
function writtenDateParts(text: string): DateParts | null {
  for (const { pattern, read } of HABITS) {
    const groups = pattern.exec(text);
    if (groups) return withoutMidnight(read(...groups.slice(1).map((group) => group || undefined)));
  }
  return null;
}

function withoutMidnight(parts: DateParts): DateParts {
  const { year, month, day, hour, minute, second } = parts;
  return [hour, minute, second].every((part) => Number(part ?? 0) === 0) ? { year, month, day } : parts;
}

const TIME = /^(\d{1,2})(?:[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d{1,9})?)?)?\s*(?:([ap])\.?m\.?)?$/i;
const WITHOUT_COLON = /^(\d{1,2})(\d\d)\s*(?:([ap])\.?m\.?)?$/i;

/**
 * A time as the sheet's columns take it: "14:30", "2:30 PM", "0730", "9 a.m.". What is none stands as the hour, which
 * then is no number.
 */
export function timeOfDay(text: string): DateParts {
  const [, hours = text, minute, second, half] = TIME.exec(text) ?? swapped(text) ?? [];
  return { hour: half === undefined ? hours : hourOf(Number(hours), half), minute, second };
}

function swapped(text: string): (string | undefined)[] | undefined {
  const groups = WITHOUT_COLON.exec(text);
  return groups ? [text, groups[1], groups[2], undefined, groups[3]] : undefined;
}

function hourOf(hour: number, half: string): string {
  if (hour < 1 || hour > 12) return `${hour} ${half}m`;
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}
