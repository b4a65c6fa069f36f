import type { Key } from '../issue.js';
import { LEAST_BYTES, refuse, spend, TooLarge, type Read, type Reading } from './reading.js';

const UNREADABLE = {
  message: 'throws an error when it is read',
  hint: 'Give plain JSON: no getters or proxies that throw.',
};

/** Reads one property or entry of a foreign container, which may have getters or be a proxy. */
export function readChild(read: Read, container: object, key: Key, at: Reading): unknown {
  const depth = at.path.push(key);
  spend(at, LEAST_BYTES);
  try {
    return read((container as Readonly<Record<Key, unknown>>)[key], at);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    at.path.length = depth;
    return refuse(at, UNREADABLE);
  } finally {
    at.path.pop();
  }
}
