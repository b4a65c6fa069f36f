import type { Complaint, Key } from '../issue.js';
import { LEAST_BYTES, refuse, reportField, spend, TooLarge, type ReadState } from './read-state.js';

/** Reads a foreign value closely. `undefined` when it cannot be used, which is reported by then. */
export type Read = (value: unknown, state: ReadState) => unknown;

/**
 * Takes a foreign value at a depth when nothing in it is amiss, so that nothing is said of it: the value as `Read`
 * would give it. Else `MISS`, and it is read closely; what was counted and said till then is taken back.
 */
export type Take = (value: unknown, state: ReadState, depth: number) => unknown;

export const MISS = Symbol('miss');

/** The two ways to read a form: whole where it is good, which is quick, and closely. They give the same. */
export interface Reader {
  readonly take: Take;
  readonly read: Read;
}

/** Reads whole what can be, else closely. */
export function wholeOrClosely({ take, read }: Reader): Read {
  return (value, state) => {
    const { bytes, issues, path } = state;
    const [said, depth] = [issues.length, path.length];
    const taken = attempt(take, value, state);
    if (taken !== MISS && state.bytes <= state.limits.bytes) return taken;
    state.bytes = bytes;
    issues.length = said;
    path.length = depth;
    return read(value, state);
  };
}

/** What throws is missed: a close look comes to the same error, and says where. */
function attempt(take: Take, value: unknown, state: ReadState): unknown {
  try {
    return take(value, state, state.path.length);
  } catch {
    return MISS;
  }
}

/** Takes what is read without a word. */
export function quietly(read: Take): Take {
  return (value, state, depth) => {
    const said = state.issues.length;
    const taken = read(value, state, depth);
    return taken === undefined || state.issues.length > said ? MISS : taken;
  };
}

/** Reads one property or entry of a foreign container, which may have getters or be a proxy. */
export function readChild(read: Read, container: object, key: Key, state: ReadState): unknown {
  const depth = state.path.push(key);
  spend(state, LEAST_BYTES);
  try {
    return read((container as Readonly<Record<Key, unknown>>)[key], state);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    state.path.length = depth;
    return refuse(state, UNREADABLE);
  } finally {
    state.path.pop();
  }
}

export const UNREADABLE: Complaint = {
  message: 'throws an error when it is read',
  hint: 'Give plain JSON: no getters or proxies that throw.',
};

/** Whether a property name would change the object that it is written to; reported when it does. */
export function isReserved(key: string, state: ReadState): boolean {
  if (key !== '__proto__') return false;
  reportField(state, key, {
    message: 'is a name that programs reserve, and is left out',
    hint: 'Give the field another name.',
  });
  return true;
}
