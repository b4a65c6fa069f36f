import type { Policy } from '../../document/index.js';
import { isObject, type Json } from './json.js';

/** The key under `ext` of what merging has to remember. */
export const MERGED = 'org.npmjs.policy-timeline.merge';

/** Where an entry comes from: the source of its document, and what the entry was called there. */
export interface Origin extends Json {
  readonly publisher: string;
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
export function marksOf(entry: Marked): Marks {
  const marks = entry.ext?.[MERGED];
  return isObject(marks) && Array.isArray(marks['sources']) ? (marks as unknown as Marks) : { sources: [] };
}

/** Says where an entry comes from, unless it is known. */
export function mark(entry: Marked, origin: Origin): void {
  if (marksOf(entry).sources.length === 0) entry.ext = { ...entry.ext, [MERGED]: { sources: [origin] } };
}

/** Keeps a value that another one won over. */
export function keepDiffering(entry: Marked, field: string, value: unknown, { publisher }: Origin): void {
  const marks = marksOf(entry);
  marks.differing = [...(marks.differing ?? []), { field, value, publisher }];
  entry.ext = { ...entry.ext, [MERGED]: marks };
}
