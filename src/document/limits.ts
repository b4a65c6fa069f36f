/** What a document may hold at most. What is beyond a limit is left out and reported. */
export interface Limits {
  /** Size of the JSON text in bytes; a document above it is not read at all. */
  readonly bytes: number;
  /** Entries of `events`. */
  readonly events: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** Length of one text, in UTF-16 code units. */
  readonly text: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 128 * 1024 * 1024,
  events: 100_000,
  depth: 64,
  text: 1_000_000,
};

/** The default limits with those of `wishes` that are numbers. */
export function limitsFrom(wishes: Partial<Limits> = {}): Limits {
  const limit = (name: keyof Limits): number => {
    const wish = wishes[name];
    return typeof wish === 'number' && wish >= 0 ? wish : DEFAULT_LIMITS[name];
  };
  return { bytes: limit('bytes'), events: limit('events'), depth: limit('depth'), text: limit('text') };
}
