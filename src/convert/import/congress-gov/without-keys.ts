import { isPlainObject } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';

/** Below this, the API has nothing. */
const DEEPEST = 40;
const KEY = /([?&])api_key=[^&#\s"]*(&?)/gi;

/** A JSON value without the keys of the API in its addresses, which are secrets. What is nested too deeply is left out. */
export function withoutKeys(value: unknown, ledger: Ledger, depth = 0): unknown {
  if (typeof value === 'string') return withoutKey(value, ledger);
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => withoutKeys(item, ledger, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutKeys(item, ledger, depth + 1)]));
}

function withoutKey(text: string, ledger: Ledger): string {
  if (!text.includes('api_key=')) return text;
  ledger.dropped('api_key', 'keys of the API are secrets');
  return text.replace(KEY, (_, before: string, after: string) => (after ? before : ''));
}
