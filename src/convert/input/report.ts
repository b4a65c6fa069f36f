import type { Severity } from '../../document/index.js';

/** One field of an input, wherever it stands in it, and what became of it. */
export interface FieldReport {
  /** Where: "events[].text.headline"; of a table, the name of the column. */
  readonly from: string;
  /** Where it is in the result, why the field was left out, or how it was understood. */
  readonly note: string;
  /** How often it was met. */
  readonly count: number;
}

/** Something in an input that cannot be taken as it stands. */
export interface Problem {
  /** `error`: an entry or the whole input is missing from the result; `warning`: one field is, or is uncertain. */
  readonly severity: Severity;
  /** "line 12", a JSON Pointer into the input, or '' for the whole of it. */
  readonly place: string;
  /** Plain words, the place first. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** What an import made of its input. */
export interface ImportReport {
  /** The name of the format: "timelinejs". */
  readonly format: string;
  /** How many of each the result holds. */
  readonly result: Readonly<Record<ResultCount, number>>;
  /** Fields of the input that became fields of the document. */
  readonly read: readonly FieldReport[];
  /** Fields that the document format has no place for, and which stand under `ext`. */
  readonly kept: readonly FieldReport[];
  /** Fields that are not in the result, and why. */
  readonly dropped: readonly FieldReport[];
  /** What the input did not say, and how it was understood. */
  readonly guessed: readonly FieldReport[];
  readonly problems: readonly Problem[];
}

export type ResultCount = 'events' | 'cases' | 'documents' | 'spans' | 'eras' | 'notes' | 'commentary';
