/** What the command tells those who called it. */
export const GOOD = 0;
/** A document, or a file to import, has errors. What could be read was written all the same. */
export const HAS_ERRORS = 1;
/** The call itself is wrong, and nothing was done. */
export const WRONG_CALL = 2;

export type ExitCode = typeof GOOD | typeof HAS_ERRORS | typeof WRONG_CALL;

/** By the worst of what was found. */
export function exitCodeOf(issues: readonly { readonly severity: string }[]): ExitCode {
  return issues.some(({ severity }) => severity === 'error') ? HAS_ERRORS : GOOD;
}

/** The call cannot be carried out as it was written: a file that is not there, a format that nobody knows. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(message: string, readonly hint?: string) {
    super(message);
  }
}
