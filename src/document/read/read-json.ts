import type { Key } from '../issue.js';
import { describe, isPlainObject } from '../words.js';
import { isTooDeep } from './depth.js';
import { readChild } from './read-child.js';
import { refuse, type Reading } from './reading.js';
import { isReserved } from './reserved.js';
import { fits } from './scalar-reader.js';

/** A foreign container whose entries are still to be copied. */
interface Visit {
  readonly source: Readonly<Record<Key, unknown>>;
  readonly copy: Record<Key, unknown>;
  readonly path: readonly Key[];
  readonly parent: Visit | undefined;
}

/**
 * Copies JSON of any shape as it is, and reports and leaves out what JSON does not have. It keeps its own
 * stack, since foreign data may be nested deeper than the engine's.
 */
export function readJson(value: unknown, at: Reading): unknown {
  if (typeof value !== 'object' || value === null) return readScalar(value, at);
  const depth = at.path.length;
  const visits: Visit[] = [];
  const copy = enter(value, undefined, visits, at);
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    at.path.length = 0;
    at.path.push(...visit.path);
    copyEntries(visit, visits, at);
  }
  at.path.length = depth;
  return copy;
}

function readScalar(value: unknown, at: Reading): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return fits(value, at) ? value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : notJson(value, at);
}

/** The copy of a container, empty as yet. */
function enter(value: object, parent: Visit | undefined, visits: Visit[], at: Reading): unknown {
  if (!Array.isArray(value) && !isPlainObject(value)) return notJson(value, at);
  if (isInside(value, parent)) return refuse(at, CIRCULAR);
  if (isTooDeep(at)) return undefined;
  const copy = Array.isArray(value) ? [] : {};
  visits.push({ source: value as Visit['source'], copy: copy, path: [...at.path], parent });
  return copy;
}

function copyEntries(visit: Visit, visits: Visit[], at: Reading): void {
  const { source, copy } = visit;
  const read = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? enter(value, visit, visits, at) : readScalar(value, at);
  if (Array.isArray(source)) {
    // Entries keep their place: what follows may be meant by number.
    for (let index = 0; index < source.length; index += 1)
      copy[index] = readChild(read, source, index, at) ?? null;
    return;
  }
  for (const key of Object.keys(source)) {
    const value = isReserved(key, at) ? undefined : readChild(read, source, key, at);
    if (value !== undefined) copy[key] = value;
  }
}

function isInside(value: object, visit: Visit | undefined): boolean {
  for (let outer = visit; outer; outer = outer.parent) if (outer.source === value) return true;
  return false;
}

const CIRCULAR = { message: 'contains itself', hint: 'Write a copy of what is meant, or its id.' };

function notJson(value: unknown, at: Reading): unknown {
  return refuse(at, {
    message: `is ${describe(value)}, which JSON cannot hold`,
    hint: 'Pass the document through JSON.stringify and JSON.parse first.',
  });
}
