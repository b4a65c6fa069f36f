import { datesMeant } from '../../../dates/index.js';
import type { Fields } from '../fields.js';
import type { Ledger } from '../ledger.js';
import { readDateParts, type DatePart, type DateParts } from './date-parts.js';
import { dateTimeParts } from './date-time.js';
import { wordedDate } from './worded-date.js';
import { withoutMidnight } from './written-date.js';

/** What of a date the result has: its day, month or year; its time; what is shown in its place. */
export type DatePiece = 'day' | 'time' | 'words';

/** A date as an input has it. */
export interface InputDate {
  /** Null when it is written in no way that the format knows. */
  readonly parts: DateParts | null;
  readonly text: string;
  /** What is shown in its place. */
  readonly display?: string | undefined;
  /** The field's name in the report. */
  readonly from: string;
  readonly placeOf: (part: DatePart) => string;
  /** Books the fields as read. */
  readonly take: (...pieces: readonly DatePiece[]) => void;
}

/** A date as far as it could be read. */
export interface ResolvedDate extends Pick<InputDate, 'text' | 'take'> {
  /** EDTF without a time. */
  readonly date: string | null;
  readonly time?: string | undefined;
  /** Words that say more than the date does. */
  readonly words?: string | undefined;
}

/** Of a date that the result does not have as it is, the input's fields are kept. */
const keep = (): void => undefined;

/** Reads a date. What cannot be read is a problem, and stays in words. */
export function resolveDate({ parts, text, display, from, placeOf, take }: InputDate, ledger: Ledger): ResolvedDate {
  const { date, time, far, problem } = readDateParts(parts ?? { year: text });
  if (far !== undefined) return { date, text: farYear(far), words: display ?? farYear(far), take: keep };
  if (!problem) return { date, time, text, words: display, take };
  const [meant, other] = datesIn(withoutMidnight(text));
  if (meant !== undefined && other === undefined) {
    ledger.guessed(from, 'a date that is written otherwise');
    const [day = meant, clock] = meant.split('T');
    return { date: day, time: clock, text, words: display, take };
  }
  ledger.problem('warning', placeOf(problem.part), problem.message, problem.hint);
  return { date, text, words: display ?? text, take: keep };
}

function datesIn(text: string): readonly string[] {
  const worded = wordedDate(text);
  return worded === null ? datesMeant(text) : [worded];
}

/** A date in one field, as programs write it; undefined when there is none. */
export function programDate(
  fields: Fields, key: string, read: (text: string) => DateParts | null = dateTimeParts,
): InputDate | undefined {
  const text = fields.peek(key);
  if (text === undefined) return undefined;
  const parts = read(text);
  return {
    parts,
    text,
    from: fields.from(key),
    placeOf: () => fields.at(key),
    take: (...pieces) => {
      if (parts?.hour === undefined || pieces.includes('time')) fields.text(key, 'event date');
    },
  };
}

/** Words for many years, the largest first, with the digits behind the point. */
const UNITS = [
  { years: 1_000_000_000, name: 'billion', digits: 2 },
  { years: 1_000_000, name: 'million', digits: 1 },
  { years: 1000, name: 'thousand', digits: 1 },
] as const;

/** A year that no calendar reaches, in the words that TimelineJS has for it: "13.80 billion years ago". */
function farYear(year: number): string {
  // TimelineJS says "years ago" of the future too.
  if (year > 0) return `year ${year}`;
  const unit = UNITS.find(({ years }) => -year > years);
  return unit ? `${(-year / unit.years).toFixed(unit.digits)} ${unit.name} years ago` : `${-year} years ago`;
}
