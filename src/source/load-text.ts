import { addressFault, diskFault, networkFault, sizeFault, SourceError, statusFault, timeoutFault } from './source-error.js';

/** How patient a load is. Tests give their own waits. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Bytes. */
  readonly limit: number;
  /** Milliseconds without anything from the server. */
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
      await pause(Math.max(delay(wait), error.after), signal);
    }
  }
}

async function tryOnce(url: string, { signal, limit, timeout = TIMEOUT, fresh = false }: LoadOptions): Promise<string> {
  const address = resolve(url);
  const clock = new AbortController();
  const end = (): void => clock.abort();
  let timer = setTimeout(end, timeout);
  const wakeUp = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, timeout);
  };
  signal.addEventListener('abort', end);
  try {
    const response = await fetch(address, { signal: clock.signal, cache: fresh ? 'no-cache' : 'default' });
    if (!response.ok) throw statusFault(url, response);
    wakeUp();
    return await readBody(response, url, limit, wakeUp);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (clock.signal.aborted) throw timeoutFault(url, timeout);
    throw address.startsWith('file:') ? diskFault(url) : networkFault(url);
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
 * @param heard is called for each piece: a slow answer is no silence
 * @throws SourceError when it is larger
 */
async function readBody(response: Response, url: string, limit: number, heard: () => void): Promise<string> {
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) throw sizeFault(url, limit);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    heard();
    bytes += piece.value.byteLength;
    if (bytes > limit) {
      void reader.cancel();
      throw sizeFault(url, limit);
    }
    pieces.push(piece.value);
  }
  const [, charset] = /;\s*charset="?([^\s";]+)/i.exec(response.headers.get('Content-Type') ?? '') ?? [];
  return textOf(new Uint8Array(await new Blob(pieces).arrayBuffer()), charset);
}

/** Nearly every file is UTF-8. What reads others comes when one does, and marks with U+FFFD what nobody can read. */
async function textOf(bytes: Uint8Array, charset: string | undefined): Promise<string> {
  const isUnicode = charset === undefined || /^utf-?8$/i.test(charset);
  try {
    if (isUnicode && !bytes.subarray(0, 64).includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Its bytes are those of another encoding.
  }
  const decode = await import('../document/decode-text.js').catch(() => null);
  return decode?.decodeText(bytes, isUnicode ? undefined : charset)?.text ?? new TextDecoder().decode(bytes);
}
