import { addressFault, networkFault, sizeFault, SourceError, statusFault, timeoutFault } from './source-error.js';

/** How patient a load is. Tests give their own waits. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Bytes. */
  readonly limit: number;
  /** Milliseconds for one try. */
  readonly timeout?: number;
  readonly tries?: number;
  /** The wait before a further try, milliseconds; the first wait has number 0. */
  readonly delay?: (wait: number) => number;
  /** Passes the browser's cache by, for a reader who asks again. */
  readonly fresh?: boolean;
}

const TIMEOUT = 20_000;
const TRIES = 3;

/** Doubles each time, give or take a half, so that a thousand readers do not all come back at once. */
const jitter = (wait: number): number => 500 * 2 ** wait * (0.5 + Math.random());

/**
 * The text at an address. Tries again after network faults, 429 and 5xx.
 * @throws SourceError, or the signal's reason when it aborts
 */
export async function loadText(url: string, options: LoadOptions): Promise<string> {
  const { signal, tries = TRIES, delay = jitter } = options;
  for (let wait = 0; ; wait++) {
    signal.throwIfAborted();
    try {
      return await tryOnce(url, options);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SourceError) || !error.passing || wait + 1 >= tries) throw error;
      await pause(delay(wait), signal);
    }
  }
}

async function tryOnce(url: string, { signal, limit, timeout = TIMEOUT, fresh = false }: LoadOptions): Promise<string> {
  const address = resolve(url);
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const end = (): void => clock.abort();
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(address, { signal: clock.signal, cache: fresh ? 'no-cache' : 'default' });
    if (!response.ok) throw statusFault(url, response);
    return await readBody(response, url, limit);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw clock.signal.aborted ? timeoutFault(url, timeout) : networkFault(url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    // Lets go of an answer that was not read to its end.
    clock.abort();
  }
}

function resolve(url: string): string {
  const base = document.baseURI;
  if (!URL.canParse(url, base)) throw addressFault(url);
  const { href, protocol } = new URL(url, base);
  if (!['http:', 'https:', 'blob:', 'data:', 'file:'].includes(protocol)) throw addressFault(url);
  return href;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    }, { once: true });
  });
}

/**
 * The text of a response, read piece by piece, so that a file without end costs no more than the limit.
 * @param limit bytes
 * @throws SourceError when it is larger
 */
async function readBody(response: Response, url: string, limit: number): Promise<string> {
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) throw sizeFault(url, limit);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > limit) {
      void reader.cancel();
      throw sizeFault(url, limit);
    }
    pieces.push(decoder.decode(piece.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
