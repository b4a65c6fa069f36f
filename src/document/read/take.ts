import type { Read, Reading } from './reading.js';

/**
 * Takes a foreign value at a depth when nothing in it is amiss, so that nothing is said of it: the value as its
 * reader would give it. Else `MISS`, and the reader looks closer; what was counted and said till then is taken back.
 */
export type Take = (value: unknown, at: Reading, depth: number) => unknown;

export const MISS = Symbol('miss');

/** The two ways to read a form: whole where it is good, which is quick, and closely. They give the same. */
export interface Reader {
  readonly take: Take;
  readonly read: Read;
}

/** Reads what may not be there: `read` gives `ABSENT` then, and `take` is not asked about a `null` of no meaning. */
export interface OptionalReader extends Reader {
  readonly takesNull: boolean;
}

/** Takes what a reader reads without a word. */
export function quietly(read: Read): Take {
  return (value, at) => {
    const said = at.issues.length;
    const taken = read(value, at);
    return taken === undefined || at.issues.length > said ? MISS : taken;
  };
}

/** Reads whole what can be, else closely. */
export function wholeOrClosely({ take, read }: Reader): Read {
  return (value, at) => {
    const { bytes, issues, path } = at;
    const [said, depth] = [issues.length, path.length];
    const taken = attempt(take, value, at);
    if (taken !== MISS && at.bytes <= at.limits.bytes) return taken;
    at.bytes = bytes;
    issues.length = said;
    path.length = depth;
    return read(value, at);
  };
}

/** What throws is missed: its reader comes to the same error, and says where. */
function attempt(take: Take, value: unknown, at: Reading): unknown {
  try {
    return take(value, at, at.path.length);
  } catch {
    return MISS;
  }
}
