import { type Fields, firstNumber } from '../../input/fields.js';

/** Where an entry stands on its docket. */
export interface EntryOrder {
  /** "2022-10-11", or a text after all dates. */
  readonly day: string;
  /** On that day, by the number that RECAP gives, by PACER's, by that of the entry. */
  readonly numbers: readonly number[];
}

const UNDATED = '~';

/**
 * Of an entry with the date `day`. RECAP's sequence number, "2022-10-11.001", is meant for ordering; where there is none,
 * date and numbers are.
 */
export function entryOrder(entry: Fields, day: string | null): EntryOrder {
  const sequence = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(entry.peek('recap_sequence_number') ?? '');
  if (sequence) entry.text('recap_sequence_number', 'order of events');
  const pacer = firstNumber(entry, ['pacer_sequence_number'], 'order of events');
  return {
    day: sequence?.[1] ?? day?.slice(0, 10) ?? UNDATED,
    numbers: [Number(sequence?.[2] ?? Infinity), pacer ?? Infinity, numberOf(entry) ?? Infinity],
  };
}

export function isDated({ day }: EntryOrder): boolean {
  return day !== UNDATED;
}

/** Less than 0 when `a` stands before `b`, 0 when nothing says so. */
export function compareEntries(a: EntryOrder, b: EntryOrder): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const different = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  return different < 0 ? 0 : Math.sign((a.numbers[different] ?? 0) - (b.numbers[different] ?? 0));
}

const NUMBER = ['entry_number', 'document_number'];

/** The number that people cite an entry by: "140". Minute entries have none. */
export function entryNumber(entry: Fields): string | undefined {
  return NUMBER.map((key) => entry.peek(key)).find((value) => value !== undefined);
}

function numberOf(entry: Fields): number | undefined {
  const text = entryNumber(entry);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
