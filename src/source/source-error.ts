import type { Issue } from '../document/index.js';

/** Why a document could not be brought here. */
export type SourceFault = 'network' | 'offline' | 'timeout' | 'status' | 'too-large' | 'address' | 'formats';

/** A document that could not be loaded. `message` is a sentence for readers. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly fault: SourceFault,
    message: string,
    /** What can be done, where that is more than to try again: for this there is a button. */
    readonly hint: string | undefined,
    /** Whether the same request may succeed a little later. */
    readonly passing: boolean,
    /** Milliseconds after which the server wants to be asked again. */
    readonly after = 0,
  ) {
    super(message);
  }
}

/** The same as an issue of the document: it has no place in it, since there is none. */
export function sourceIssue({ message, hint }: SourceError): Issue {
  return { severity: 'error', path: '', message, ...(hint !== undefined && { hint }) };
}

const SECOND = 1000;

/** A page loads no file from a disk, not even one that lies there itself. */
export function diskFault(url: string): SourceError {
  return new SourceError('address', `${url} cannot be loaded from a disk.`,
    'Open the page from a server, or put the document into a <script type="application/json"> inside the element.', false);
}

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
    undefined, true);
}

export function statusFault(url: string, response: Response): SourceError {
  const { status } = response;
  const passing = status === 429 || status >= 500;
  const hint = passing ? undefined : 'Check the address in src.';
  const message = status === 404 ? `${url} does not exist (404).` : `${url} was refused by its server (${status}).`;
  return new SourceError('status', message, hint, passing, waitIn(response.headers.get('Retry-After') ?? ''));
}

const MINUTE = 60 * SECOND;

/** Seconds, or a date (RFC 9110, 10.2.3); no reader waits longer than a minute. */
function waitIn(header: string): number {
  const wait = /^\d+$/.test(header) ? Number(header) * SECOND : momentIn(header) - Date.now();
  return Math.min(Math.max(wait || 0, 0), MINUTE);
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** "Sun, 06 Nov 1994 08:49:37 GMT"; NaN for anything else. */
function momentIn(header: string): number {
  const [, day, month = '', year, ...time] = /(\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(header) ?? [];
  const [hour, minute, second] = time.map(Number);
  return Date.UTC(Number(year), MONTHS.indexOf(month) / 3, Number(day), hour, minute, second);
}

export function sizeFault(url: string, limit: number): SourceError {
  return new SourceError('too-large', `${url} is larger than the ${limit / 1e6} MB that this page accepts.`,
    'Split it.', false);
}

export function addressFault(src: string): SourceError {
  return new SourceError('address', `"${src.slice(0, 80)}" is not an address that a page can load.`,
    'Give src an http:, https: or relative address.', false);
}
