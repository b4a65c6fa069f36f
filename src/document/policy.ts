import type * as z from 'zod/mini';
import type { courtCase } from './schema/case.js';
import type { event } from './schema/event.js';
import type { policy } from './schema/policy.js';

/** A policy document as it is written: what `parse` reads without an error. */
export type PolicyDraft = z.input<typeof policy>;
export type EventDraft = PolicyDraft['events'][number];
export type CaseDraft = NonNullable<PolicyDraft['cases']>[number];
export type DocumentDraft = NonNullable<EventDraft['documents']>[number];
export type SpanDraft = NonNullable<PolicyDraft['spans']>[number];

/** An event as read. `date` is EDTF, or `null` when only `dateText` is known; `id` is unique. */
export interface PolicyEvent extends z.output<typeof event> {
  id: string;
  /** References to cases: ids, names, or citations; empty when there are none. */
  cases: string[];
}

/** A court case as read. */
export interface PolicyCase extends z.output<typeof courtCase> {
  /** Docket numbers as published; empty when there are none. */
  docket: string[];
}

/** A policy document as read: what `parse` gives. Fields that the format does not know are kept. */
export interface Policy extends z.output<typeof policy> {
  id: string;
  /** In the order of the document. */
  events: PolicyEvent[];
  cases?: PolicyCase[];
}
