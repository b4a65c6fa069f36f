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

const SECOND = 1000;

/** No answer at all: the network, the server's name, or a server that does not allow other origins. */
export function networkFault(url: string): SourceError {
  return globalThis.navigator?.onLine === false
    ? new SourceError('offline', `${url} cannot be loaded: this device is offline.`,
      'It is tried again when the connection is back.', true)
    : new SourceError('network', `${url} cannot be reached.`,
      'Check the address; other sites must allow this page (Access-Control-Allow-Origin).', true);
}

export function timeoutFault(url: string, milliseconds: number): SourceError {
  return new SourceError('timeout', `${url} did not answer within ${Math.round(milliseconds / SECOND)} seconds.`,
    'Try again.', true);
}

export function statusFault(url: string, response: Response): SourceError {
  const { status } = response;
  const passing = status === 429 || status >= 500;
  const hint = passing ? 'Try again.' : 'Check the address in src.';
  const message = status === 404 ? `${url} does not exist (404).` : `${url} was refused by its server (${status}).`;
  return new SourceError('status', message, hint, passing);
}

export function sizeFault(url: string, limit: number): SourceError {
  return new SourceError('too-large', `${url} is larger than the ${limit / 1e6} MB that this page accepts.`,
    'Split it.', false);
}

export function addressFault(src: string): SourceError {
  return new SourceError('address', `"${src.slice(0, 80)}" is not an address that a page can load.`,
    'Give src an http:, https: or relative address.', false);
}
