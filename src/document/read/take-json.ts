import { MISS, type Take } from './take.js';
import type { Reading } from './reading.js';

/** Takes JSON of any shape; containers only of our own text, where no copy is needed. Level by level. */
export const takeJson: Take = (value, at, depth) => {
  if (typeof value !== 'object' || value === null) return isGood(value, at) ? value : MISS;
  if (!at.owned) return MISS;
  let level: object[] = [value];
  for (let deep = depth; level.length > 0; deep += 1) {
    const inner = deep < at.limits.depth ? containersIn(level, at) : null;
    if (!inner) return MISS;
    level = inner;
  }
  return value;
};

/** What containers hold that is a container itself; null when something else in them is amiss. */
function containersIn(level: readonly object[], at: Reading): object[] | null {
  const found: object[] = [];
  for (const container of level) {
    if (Object.hasOwn(container, '__proto__')) return null;
    for (const value of Object.values(container) as unknown[]) {
      if (typeof value === 'object' && value !== null) found.push(value);
      else if (!isGood(value, at)) return null;
    }
  }
  return found;
}

function isGood(value: unknown, at: Reading): boolean {
  if (typeof value === 'string') {
    at.bytes += value.length;
    return value.length <= at.limits.text;
  }
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
