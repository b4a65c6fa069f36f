import { cut } from './words.js';

/** `error`: something is not shown; `warning`: something may be shown wrongly; `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong with a document. */
export interface Issue {
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the document as given; empty for the whole of it. */
  readonly path: string;
  /** Plain words, the path first: "/events/3/date: 2025-02-30 is not a day that exists". */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A property name or an index. */
export type Key = string | number;

/** What is wrong, without its path. */
export interface Complaint {
  readonly message: string;
  readonly hint: string;
}

const LONGEST_PATH = 120;

/** A complaint about what lies at a path, as an issue: the path comes first in its sentence. */
export function issueAt(keys: readonly Key[], { message, hint }: Complaint, severity: Severity): Issue {
  const path = pointer(keys);
  const start = path === '' ? 'The document' : `${path.length > LONGEST_PATH ? cut(path) : path}:`;
  return { severity, path, message: `${start} ${message}`, hint };
}

/** A path as JSON Pointer (RFC 6901). */
export function pointer(path: readonly Key[]): string {
  return path.map((key) => `/${escape(String(key))}`).join('');
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The number of events that are left out of the parsed policy. */
export function unreadableEvents(issues: readonly Issue[]): number {
  return issues.filter(({ severity, path }) => severity === 'error' && /^\/events\/\d+$/.test(path)).length;
}
