import { isPlainObject } from '../../../document/index.js';

const DEEPEST = 40;

const LEAVES: ReadonlySet<string> = new Set(['string', 'boolean', 'undefined']);

/** A name that no document may have, since programs take it for something else. */
export const RESERVED = '__proto__';

/** Whether a value can stand under `ext`: JSON all through, without reserved names, and not deeper than a document may be. */
export function isKeepable(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    if (!level.every(isJson)) return false;
    level = level.flatMap((item) => typeof item === 'object' && item !== null ? Object.values(item) as unknown[] : []);
  }
  return level.length === 0;
}

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || LEAVES.has(typeof value) || Array.isArray(value)
    || (isPlainObject(value) && !Object.hasOwn(value, RESERVED));
}
