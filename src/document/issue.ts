/** `error`: something is not shown; `warning`: something may be shown wrongly; `info`: worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong at one place of a document. */
export interface Issue {
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the document as given; empty for the whole of it. */
  readonly path: string;
  /** Plain words, the place first: "/events/3/date: 2025-02-30 is not a day that exists". */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A property name or an index. */
export type Key = string | number;

/** What is wrong, without its place. */
export interface Complaint {
  readonly message: string;
  readonly hint: string;
}

/** The number of events that are left out of the parsed policy. */
export function unreadableEvents(issues: readonly Issue[]): number {
  return issues.filter(({ severity, path }) => severity === 'error' && /^\/events\/\d+$/.test(path)).length;
}
