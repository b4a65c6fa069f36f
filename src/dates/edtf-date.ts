/** From the coarsest to the finest. */
export type Precision = 'century' | 'decade' | 'year' | 'month' | 'day' | 'time';

/** One date of EDTF, as precise as it was written. */
export interface CalendarDate {
  readonly type: 'date';
  /** Astronomical: 0 is 1 BC. The first year of a decade (`202X`) or century (`20XX`). */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `HH:MM` or `HH:MM:SS` as written. */
  readonly time?: string;
  /** `Z`, `+05:00` or `-04` as written. */
  readonly offset?: string;
  /** What is known: `2025-XX` is a year, `2025-03-XX` a month. */
  readonly precision: Precision;
  /** `~` or `%`. */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
  /** Some digits are `X`. */
  readonly unspecified: boolean;
}

/** An end of an interval: a date, `..` or nothing. */
export type Bound = CalendarDate | 'open' | 'unknown';

/** At least one of the two ends is a date, and the end does not lie before the start. */
export interface DateInterval {
  readonly type: 'interval';
  readonly start: Bound;
  readonly end: Bound;
}

export type EdtfDate = CalendarDate | DateInterval;

/** Why a text is no date, in words for whoever wrote it. */
export interface DateError {
  readonly type: 'error';
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

export function isDateError(value: EdtfDate | DateError): value is DateError {
  return value.type === 'error';
}

/** True when a side has no date (`..` or nothing), so that its bound is infinite. */
export function isOpenEnded(date: EdtfDate): boolean {
  return date.type === 'interval' && (typeof date.start === 'string' || typeof date.end === 'string');
}

/** A decade (`202X`) or a century (`20XX`). */
export function isSpanOfYears({ precision }: CalendarDate): boolean {
  return precision === 'decade' || precision === 'century';
}

/** True with `?`, `~` or `%`. */
export function isQualified({ approximate, uncertain }: CalendarDate): boolean {
  return approximate || uncertain;
}

const PRECISIONS: readonly Precision[] = ['century', 'decade', 'year', 'month', 'day', 'time'];

/** The precision of a date; of an interval the coarser one of its ends. */
export function precisionOf(date: EdtfDate): Precision {
  if (date.type === 'date') return date.precision;
  return coarsest([date.start, date.end].map((bound) => typeof bound === 'string' ? 'time' : bound.precision));
}

export function coarsest(known: readonly Precision[]): Precision {
  return PRECISIONS.find((precision) => known.includes(precision)) ?? 'time';
}
