import { wrongType } from '../complaints.js';
import { isTooDeep, LEAST_BYTES, refuse, report, type ReadState } from './read-state.js';
import { MISS, readChild, wholeOrClosely, type Read, type Reader, type Take } from './reader.js';

/** Reads a list; entries that cannot be used are left out, and the indexes of the others remembered. */
export function listReader(entry: Reader): Reader {
  return { read: readList(wholeOrClosely(entry)), take: takeList(entry.take) };
}

function readList(readEntry: Read): Read {
  return (value, state) => {
    if (!Array.isArray(value)) return refuse(state, wrongType(value, ['array']));
    if (isTooDeep(state, state.path.length)) return undefined;
    return readEntries(readEntry, value, state);
  };
}

function readEntries(readEntry: Read, entries: readonly unknown[], state: ReadState): unknown[] {
  const read: unknown[] = [];
  let indexes: number[] | undefined;
  const length = countEntries(entries, state);
  for (let index = 0; index < length; index += 1) {
    const entry = readChild(readEntry, entries, index, state);
    if (entry === undefined) {
      indexes ??= Array.from(read.keys());
    } else {
      read.push(entry);
      indexes?.push(index);
    }
  }
  if (indexes) state.sourceIndexes.set(read, indexes);
  return read;
}

/** How many entries to read: only the number of events has a limit of its own. */
function countEntries({ length }: readonly unknown[], state: ReadState): number {
  const { path, limits } = state;
  if (path.length !== 1 || path[0] !== 'events' || length <= limits.events) return length;
  report(state, {
    message: `holds ${length} events, and the first ${limits.events} are read`,
    hint: 'Split the policy into several documents.',
  });
  return limits.events;
}

/** Takes a list whose entries can all be taken: our own in place, of a foreign one a copy. */
function takeList(take: Take): Take {
  return (value, state, depth) => {
    if (!Array.isArray(value) || depth >= state.limits.depth) return MISS;
    const taken: unknown[] = state.owned ? value : [];
    for (let index = 0; index < value.length; index += 1) {
      state.bytes += LEAST_BYTES;
      const entry = take(value[index], state, depth + 1);
      // One list may be met again and again.
      if (entry === MISS || state.bytes > state.limits.bytes) return MISS;
      taken[index] = entry;
    }
    return taken;
  };
}
