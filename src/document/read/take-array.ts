import { LEAST_BYTES } from './reading.js';
import { MISS, type Take } from './take.js';

/** Takes a list whose entries can all be taken: our own in place, of a foreign one a copy. */
export function arrayTaker(take: Take): Take {
  return (value, at, depth) => {
    if (!Array.isArray(value) || depth >= at.limits.depth) return MISS;
    const taken: unknown[] = at.owned ? value : [];
    for (let index = 0; index < value.length; index += 1) {
      at.bytes += LEAST_BYTES;
      const entry = take(value[index], at, depth + 1);
      // One list may be met again and again.
      if (entry === MISS || at.bytes > at.limits.bytes) return MISS;
      taken[index] = entry;
    }
    return taken;
  };
}
