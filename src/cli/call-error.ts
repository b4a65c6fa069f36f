/** The call cannot be carried out as it was written: a file that is not there, a format that nobody knows. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(message: string, readonly hint?: string) {
    super(message);
  }
}
