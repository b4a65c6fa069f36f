import type { Fields } from './fields.js';

/** Below this, no format has anything; documents hold 64 levels at most. */
const DEEPEST = 24;

/** Drops what is nested too deeply to be read or kept. */
export function dropDeep(fields: Fields): void {
  for (const [key, value] of Object.entries(fields.value)) {
    if (!isDeeperThan(value, DEEPEST)) continue;
    fields.drop(key, 'nested too deeply to be kept');
    fields.ledger.problem('error', fields.at(key), `has more than ${DEEPEST} objects and lists inside each other, and is left out`,
      'Check whether the file was nested by mistake.');
  }
}

function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) as unknown[] : []));
  }
  return false;
}
