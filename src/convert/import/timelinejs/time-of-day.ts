import type { DateParts } from '../../input/dates/date-parts.js';

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
