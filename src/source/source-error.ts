import type { Issue } from '../document/index.js';

/** Why a document could not be brought here. */
export type SourceFault = 'network' | 'offline' | 'timeout' | 'status' | 'too-large' | 'address';

/** A document that could not be loaded. `message` is a sentence for readers. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly fault: SourceFault,
    message: string,
    readonly hint: string,
    /** Whether the same request may succeed a little later. */
    readonly passing: boolean,
  ) {
    super(message);
  }
}

/** The same as an issue of the document: it has no place in it, since there is none. */
export function sourceIssue({ message, hint }: SourceError): Issue {
  return { severity: 'error', path: '', message, hint };
}
