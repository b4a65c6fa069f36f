import { parse, type PolicyDraft } from '../../document/index.js';
import type { Ledger } from './ledger.js';
import type { ImportReport, ResultCount } from './report.js';

export type { CaseDraft, DocumentDraft, EventDraft, PolicyDraft, SpanDraft } from '../../document/index.js';

/** Which of the two numbers before a year is the day. */
export type DateOrder = 'day first' | 'month first';

export interface ImportOptions {
  /** The title of the document, where the input has none or a poor one. */
  readonly title?: string;
  /** Address that the input was read from: becomes `source.url`, where the input names none. */
  readonly url?: string;
  /** BCP 47, where the input names no language. */
  readonly lang?: string;
  /** For tables: the column that each field is read from, `{ date: 'Filed', title: 'Case' }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** For tables: how `03/07/2025` is read, where its column does not show it. */
  readonly dateOrder?: DateOrder;
  /** For tables: rows above the one that names the columns, such as a title. */
  readonly skipRows?: number;
  /** For workbooks: the name of the sheet, or its number, from 1; the first where there is none. */
  readonly sheet?: string;
}

/** Where the event of an index stands in the input; '' where there is none. */
export type PlaceOf = (event: number) => string;

/** What an import gives. */
export interface Imported {
  /** A document of format 1, to be written as JSON; `null` when nothing could be read. */
  readonly policy: PolicyDraft | null;
  readonly report: ImportReport;
  /** Of formats with a row for each event: where one stands, "line 12", by its place in the document. */
  readonly placeOf?: PlaceOf;
}

/** Reads the text of a file, or the object that it holds as JSON. Never throws, and changes nothing that it is given. */
export type Importer = (input: unknown, options?: ImportOptions) => Imported;

const COUNTS: Readonly<Record<ResultCount, (policy: PolicyDraft) => number>> = {
  events: ({ events }) => events.length,
  cases: ({ cases = [] }) => cases.length,
  documents: ({ events }) => events.reduce((sum, { documents = [] }) => sum + documents.length, 0),
  spans: ({ spans = [] }) => spans.length,
  eras: ({ eras = [] }) => eras.length,
  notes: ({ notes = {} }) => Object.keys(notes).length,
  commentary: ({ commentary = [] }) => commentary.length,
};

/**
 * Ends an import: what is wrong with the result is a problem of the import. An importer of very many events may give
 * `doubtful`, the document without those that are sound however they were written; `placeOf` is about its events.
 */
export function finish(
  format: string, policy: PolicyDraft | null, ledger: Ledger, doubtful: PolicyDraft | null = policy, placeOf?: PlaceOf,
): Imported {
  for (const { severity, path, message, hint } of doubtful ? parse(doubtful).issues : []) {
    if (severity === 'info') continue;
    ledger.problem(severity, placeAt(path, placeOf), `In the result, ${path ? message : `the document ${message}`}`, hint);
  }
  return { policy, report: reportOf(format, policy, ledger) };
}

/** Where the event of a JSON Pointer stands in the input; '' where that is not known. */
export function placeAt(path: string, placeOf: PlaceOf = () => ''): string {
  const [, index] = /^\/events\/(\d+)/.exec(path) ?? [];
  return index === undefined ? '' : placeOf(Number(index));
}

function reportOf(format: string, policy: PolicyDraft | null, ledger: Ledger): ImportReport {
  const counts = Object.entries(COUNTS).map(([name, count]) => [name, policy ? count(policy) : 0] as const);
  return {
    format,
    result: Object.fromEntries(counts) as ImportReport['result'],
    read: ledger.lines('read'),
    kept: ledger.lines('kept'),
    dropped: ledger.lines('dropped'),
    guessed: ledger.lines('guessed'),
    problems: ledger.problems,
  };
}
