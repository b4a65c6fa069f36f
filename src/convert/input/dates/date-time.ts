import { civilFromDays, DAY } from '../../../dates/index.js';
import type { DateParts } from './date-parts.js';
import { foldWords, monthOf } from './date-words.js';

/** Zones that programs write by name (RFC 5322, 4.3); any other of the names allowed is UTC. */
const OFFSETS: Readonly<Record<string, string>> = {
  EDT: '-04:00', EST: '-05:00', CDT: '-05:00', CST: '-06:00', MDT: '-06:00', MST: '-07:00', PDT: '-07:00', PST: '-08:00',
};

type Groups = Readonly<Record<string, string | undefined>>;

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`\s?(?:(?<zone>Z|GMT|UTC?|[ECMP][SD]T)|(?:GMT|UTC?)?(?<hours>[+-]\d\d):?(?<minutes>\d\d)?)(?:\s\([^)]{0,40}\))?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?`;
const HALF = String.raw`(?:\s?(?<half>[ap])\.?m\.?)?`;
const CLOCK = String.raw`(?:(?:T|,?\s(?:at\s)?)\s?${TIME}${HALF}(?:${ZONE})?)?`;

/** How programs write dates: ISO 8601, JavaScript's own text, mail's, and what Date.parse reads in America. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<year>\d{4}|[+-]\d{4,6})(?:-(?<month>\d\d)(?:-(?<day>\d\d)${CLOCK})?)?`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`,
  String.raw`${WEEKDAY}(?<name>[\p{L}\p{M}]{3,12})\.?\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>-?\d{3,6})${CLOCK}`,
  // Java's: "Thu Oct 15 09:00:00 UTC 2026"
  String.raw`[a-z]{3}\s(?<name>[a-z]{3})\s(?<day>\d{1,2})\s${TIME}${ZONE}\s(?<year>\d{4})`,
  String.raw`${WEEKDAY}(?<day>\d{1,2})\.?\s(?<name>[\p{L}\p{M}]{3,12})\.?,?\s(?<year>\d{3,6})${CLOCK}`,
  String.raw`(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})${CLOCK}`,
  String.raw`(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})${CLOCK}`,
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));

const LONGEST = 80;

/**
 * The parts of a date as programs write it; null when it is written otherwise. Years are astronomical in the text. The
 * day is that of the text, whatever its offset. A time of midnight says nothing more than the day.
 */
export function dateTimeParts(text: string): DateParts | null {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length > LONGEST) return null;
  const groups = FORMS.map((form) => form.exec(line)?.groups).find(Boolean);
  if (!groups) return null;
  const month = groups.name === undefined ? groups.month : monthNamed(groups.name);
  // "after 2025" is no date, and least of all that year.
  if (groups.name !== undefined && month === undefined) return null;
  return { year: countedYear(Number(groups.year)), month, day: groups.day, ...clockOf(groups) };
}

/** The parts of a moment in milliseconds since 1970, in UTC. */
export function unixParts(milliseconds: number): DateParts {
  const days = Math.floor(milliseconds / DAY);
  const seconds = Math.floor((milliseconds - days * DAY) / 1000);
  const { year, month, day } = civilFromDays(days);
  const clock = { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
  return {
    year: countedYear(year),
    month: String(month),
    day: String(day),
    ...(seconds > 0 && { hour: String(clock.hour), minute: String(clock.minute), second: String(clock.second), offset: 'Z' }),
  };
}

/** As people count, without a year 0. */
function countedYear(astronomical: number): string {
  return String(astronomical > 0 ? astronomical : astronomical - 1);
}

function monthNamed(name: string): string | undefined {
  return monthOf(foldWords(name))?.toString();
}

const NO_HOUR = 99;

/** Of 24: 12 AM is 0, 12 PM is 12; 13 PM is none that exists. */
export function hourOf(hours: string, half: string | undefined): number {
  const hour = Number(hours);
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NO_HOUR;
  return (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
}

function clockOf({ hour: written, half, minute, second, zone, hours, minutes }: Groups): DateParts {
  const hour = written === undefined || half === undefined ? written : String(hourOf(written, half));
  if (hour === undefined || [hour, minute, second ?? '0'].every((part) => Number(part) === 0)) return {};
  const offset = hours === undefined ? zone && (OFFSETS[zone.toUpperCase()] ?? 'Z') : `${hours}:${minutes ?? '00'}`;
  return { hour, minute, second, offset: offset === '-00:00' ? 'Z' : offset };
}
