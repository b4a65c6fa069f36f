import type { Key } from '../issue.js';
import { describe, isPlainObject } from '../words.js';
import { isTooDeep, refuse, type ReadState } from './read-state.js';
import { isReserved, quietly, readChild, type Reader } from './reader.js';
import { fits } from './scalars.js';

/** Reads JSON of any shape as it is; what JSON does not have is reported and left out. */
export const ANY_JSON: Reader = {
  read: (value, state) => copyJson(value, state, state.path.length),
  take: quietly(copyJson),
};

/** A foreign container whose entries are still to be copied. */
interface Visit {
  readonly source: Readonly<Record<Key, unknown>>;
  readonly copy: Record<Key, unknown>;
  readonly path: readonly Key[];
  readonly depth: number;
  readonly parent: Visit | undefined;
}

/** Copies with a stack of its own, since foreign data may be nested deeper than the engine's. */
function copyJson(value: unknown, state: ReadState, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return readScalar(value, state);
  const { length } = state.path;
  const visits: Visit[] = [];
  const copy = enter(value, depth, undefined, visits, state);
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    state.path.length = 0;
    state.path.push(...visit.path);
    copyEntries(visit, visits, state);
  }
  state.path.length = length;
  return copy;
}

function readScalar(value: unknown, state: ReadState): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return fits(value, state) ? value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : notJson(value, state);
}

/** The copy of a container, empty as yet. */
function enter(value: object, depth: number, parent: Visit | undefined, visits: Visit[], state: ReadState): unknown {
  if (!Array.isArray(value) && !isPlainObject(value)) return notJson(value, state);
  if (isInside(value, parent)) return refuse(state, CIRCULAR);
  if (isTooDeep(state, depth)) return undefined;
  const copy = Array.isArray(value) ? [] : {};
  visits.push({ source: value as Visit['source'], copy, path: [...state.path], depth, parent });
  return copy;
}

function copyEntries(visit: Visit, visits: Visit[], state: ReadState): void {
  const { source, copy, depth } = visit;
  const read = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? enter(value, depth + 1, visit, visits, state)
      : readScalar(value, state);
  if (Array.isArray(source)) {
    // Entries keep their index: what follows may be meant by number.
    for (let index = 0; index < source.length; index += 1) {
      copy[index] = readChild(read, source, index, state) ?? null;
    }
    return;
  }
  for (const key of Object.keys(source)) {
    const value = isReserved(key, state) ? undefined : readChild(read, source, key, state);
    if (value !== undefined) copy[key] = value;
  }
}

function isInside(value: object, visit: Visit | undefined): boolean {
  for (let outer = visit; outer; outer = outer.parent) if (outer.source === value) return true;
  return false;
}

const CIRCULAR = { message: 'contains itself', hint: 'Write a copy of what is meant, or its id.' };

function notJson(value: unknown, state: ReadState): unknown {
  return refuse(state, {
    message: `is ${describe(value)}, which JSON cannot hold`,
    hint: 'Pass the document through JSON.stringify and JSON.parse first.',
  });
}
