/** What pages set without a compiler that would stop them. Nothing of it may throw. */

/** As the browser's own attributes take it: nearly anything has a text, null has none. */
export function textFrom(value: unknown): string | null {
  try {
    return value === null || value === undefined ? null : (value as number).toString();
  } catch {
    return null;
  }
}

/** A list of texts, or one alone; what else is in it is left out. */
export function textsFrom(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}

/** NaN for what is neither a number nor written as one. */
export function numberFrom(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}
