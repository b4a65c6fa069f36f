import { isTooDeep } from './depth.js';
import { readChild } from './read-child.js';
import { refuse, report, type Read, type Reading } from './reading.js';
import { wrongType } from './wrong-type.js';

/** Reads a list; entries that cannot be used are left out, and the places of the others remembered. */
export function arrayReader(readEntry: Read): Read {
  return (value, at) => {
    if (!Array.isArray(value)) return refuse(at, wrongType(value, ['array']));
    if (isTooDeep(at)) return undefined;
    return readEntries(readEntry, value, at);
  };
}

function readEntries(readEntry: Read, entries: readonly unknown[], at: Reading): unknown[] {
  const read: unknown[] = [];
  let places: number[] | undefined;
  const length = countEntries(entries, at);
  for (let index = 0; index < length; index += 1) {
    const entry = readChild(readEntry, entries, index, at);
    if (entry === undefined) {
      places ??= Array.from(read.keys());
    } else {
      read.push(entry);
      places?.push(index);
    }
  }
  if (places) at.places.set(read, places);
  return read;
}

/** How many entries to read: only the number of events has a limit of its own. */
function countEntries({ length }: readonly unknown[], at: Reading): number {
  const { path, limits } = at;
  if (path.length !== 1 || path[0] !== 'events' || length <= limits.events) return length;
  report(at, {
    message: `holds ${length} events, and the first ${limits.events} are read`,
    hint: 'Split the policy into several documents.',
  });
  return limits.events;
}
