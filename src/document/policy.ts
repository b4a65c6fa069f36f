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

/**
 * A policy document as an author or a server hands it over: a `title`, and `events` with a date and a title each, are
 * enough. It may be read-only or come from a file of JSON; what cannot be used is found when it is read.
 */
export interface PolicyInput extends Given<PolicyDraft> {
  readonly title: string;
}

/** As it is given: lists may be read-only, and words are any text, which is all that TypeScript knows of those in JSON. */
type Given<Value> = Value extends readonly (infer Item)[] ? readonly Given<Item>[]
  : Value extends string ? (string extends Value ? Value : Value | (string & {}))
    : Value extends object ? GivenObject<Value> : Value;

/** Without the index signature of loose objects, which no interface would fit; but for those that are nothing else. */
type GivenObject<Value> = [Named<Value>] extends [never]
  ? { readonly [Key in keyof Value]: Given<Value[Key]> }
  : { readonly [Key in keyof Value as string extends Key ? never : Key]: Given<Value[Key]> };

type Named<Value> = keyof { [Key in keyof Value as string extends Key ? never : number extends Key ? never : Key]: true };
