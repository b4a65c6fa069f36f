import type * as z from 'zod/mini';
import type { policySchema } from '../../document/index.js';
import type { ImportReport } from './report.js';

/** A policy document as it is written: what a file holds, before it is read. */
export type PolicyDraft = z.input<typeof policySchema>;
export type EventDraft = PolicyDraft['events'][number];
export type CaseDraft = NonNullable<PolicyDraft['cases']>[number];
export type DocumentDraft = NonNullable<EventDraft['documents']>[number];
export type SpanDraft = NonNullable<PolicyDraft['spans']>[number];

export interface ImportOptions {
  /** The title of the document, where the input has none or a poor one. */
  readonly title?: string;
  /** Address that the input was read from: becomes `source.url`, where the input names none. */
  readonly url?: string;
  /** BCP 47, where the input names no language. */
  readonly lang?: string;
  /** For tables: the column that each field is read from, `{ date: 'Filed', title: 'Case' }`. */
  readonly map?: Readonly<Record<string, string>>;
}

/** What an import gives. */
export interface Imported {
  /** A document of format 1, to be written as JSON; `null` when nothing could be read. */
  readonly policy: PolicyDraft | null;
  readonly report: ImportReport;
}

/** Reads the text of a file, or the object that it holds as JSON. Never throws, and changes nothing that it is given. */
export type Importer = (input: unknown, options?: ImportOptions) => Imported;
