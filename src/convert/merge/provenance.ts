import { list, type Policy } from '../../document/index.js';
import { canonical, isObject, type Json } from './json.js';

/** The key under `ext` of what merging has to remember. */
export const MERGED = 'org.npmjs.policy-timeline.merge';

/** Where an entry comes from: the source of its document, and what the entry was called there. */
export interface Origin extends Json {
  readonly publisher: string;
  readonly url?: string;
  readonly retrieved?: string;
  /** The id of the document. */
  readonly document: string;
}

interface Marks {
  sources: Origin[];
  differing?: Json[];
}

/** Anything that holds marks under `ext`. */
export interface Marked {
  id?: string | undefined;
  ext?: Json | undefined;
}

export function originOf({ id, title, source }: Policy): Origin {
  return { ...source, publisher: source?.publisher ?? title, document: id };
}

/** The marks of an entry, which a merge before this one may have made. */
function marksOf(entry: Marked): Marks {
  const marks = entry.ext?.[MERGED];
  return isObject(marks) && Array.isArray(marks['sources']) ? (marks as unknown as Marks) : { sources: [] };
}

/** The entries of documents that this one is; the same, whatever became of them since. */
export function entryKeys(entry: Marked): string[] {
  return marksOf(entry).sources.map(({ publisher, document, id }) => canonical([publisher, document, id]));
}

/** Says where an entry comes from, unless it is known. */
function markOrigin(entry: Marked, origin: Origin): void {
  if (marksOf(entry).sources.length === 0) entry.ext = { ...entry.ext, [MERGED]: { sources: [origin] } };
}

/** Keeps a value that another one won over. */
export function keepDiffering(entry: Marked, field: string, value: unknown, { publisher }: Origin): void {
  const marks = marksOf(entry);
  marks.differing = [...(marks.differing ?? []), { field, value, publisher }];
  entry.ext = { ...entry.ext, [MERGED]: marks };
}

/** Marks everything in a document with where it comes from; what no mark of ours would show says it in words. */
export function stamp(policy: Policy, areSeveral: boolean): void {
  const origin = originOf(policy);
  const entries: readonly Marked[] = [...policy.events, ...(policy.cases ?? []), ...(policy.spans ?? [])];
  const brief = briefly(origin);
  for (const entry of entries) markOrigin(entry, entry.id === undefined ? brief : { ...brief, id: entry.id });
  markOrigin(policy, origin);
  if (areSeveral) for (const status of policy.status ?? []) status.source ??= origin.publisher;
}

/** What is said at every entry; the rest is said once, at the document. */
function briefly({ publisher, url, retrieved, document }: Origin): Origin {
  return { publisher, ...(url !== undefined && { url }), ...(retrieved !== undefined && { retrieved }), document };
}

/** Who published what a document was merged of. */
export function publishersOf(policy: Policy): string[] {
  const { sources } = marksOf(policy);
  return [...new Set((sources.length > 0 ? sources : [originOf(policy)]).map(({ publisher }) => publisher))];
}

/** Shows readers the marks: the publishers of an event are tags of it, and the document names all of them. */
export function showMarks(policy: Policy): void {
  const publishers = publishersOf(policy);
  if (publishers.length < 2) return;
  policy.source = { publisher: list(publishers) };
  for (const event of policy.events) {
    const { sources } = marksOf(event);
    event.tags = [...new Set([...(event.tags ?? []), ...sources.map(({ publisher }) => publisher)])];
  }
}
