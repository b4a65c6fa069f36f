import type { Key } from './issue.js';

/** A path as JSON Pointer (RFC 6901). */
export function pointer(path: readonly Key[]): string {
  return path.map((key) => `/${escape(String(key))}`).join('');
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
