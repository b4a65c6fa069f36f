import { isPlainObject } from '../../../document/index.js';

/** A list of objects in a JSON value. */
export interface Records {
  readonly list: readonly unknown[];
  /** The names of the fields that lead to it. */
  readonly path: readonly string[];
}

/** Deeper down, nobody means a list to be the whole of a file. */
const DEEPEST = 3;

/** The list of objects that a JSON value is, or that alone is least deep in it: `{ "data": { "items": [ … ] } }`. */
export function recordsIn(value: unknown): Records | undefined {
  let level: readonly { readonly value: unknown; readonly path: readonly string[] }[] = [{ value, path: [] }];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const found = level.flatMap(({ value: list, path }) => (isRecords(list) ? [{ list, path }] : []));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    level = level.flatMap(({ value: one, path }) => (isPlainObject(one)
      ? Object.entries(one).map(([key, part]) => ({ value: part, path: [...path, key] })) : []));
  }
  return undefined;
}

function isRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isPlainObject);
}

/** The objects of a text that has one on each line, as programs write logs and dumps; undefined of any other text. */
export function linesOfJson(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', second = ''] = lines;
  if (!first.startsWith('{') || !first.endsWith('}') || !second.startsWith('{')) return undefined;
  try {
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}
