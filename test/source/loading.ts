import { loadText, SourceError, type LoadOptions } from '../../src/source/index.js';

export const URL = 'https://example.org/policy.json';
export const TIMEOUT = 120_000;

export const load = (options: Partial<LoadOptions> = {}): Promise<string> =>
  loadText(URL, { signal: new AbortController().signal, limit: 1000, timeout: TIMEOUT, ...options });

export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise.then(() => 'It did not fail.');
  } catch (error) {
    return error;
  }
}

export async function faultOf(promise: Promise<unknown>): Promise<SourceError> {
  const error = await errorOf(promise);
  if (!(error instanceof SourceError)) throw new Error(String(error));
  return error;
}
