const { setTimeout: originalSet, clearTimeout: originalClear } = globalThis;

/**
 * Timers that run as soon as they may if their wait is below a limit. Notes what waits were asked for, and
 * which are left.
 */
export function watchTimers(runBelow: number): { waits: number[]; left: () => number } {
  const waits: number[] = [];
  const left = new Set<unknown>();
  const set = (work: () => void, wait = 0): unknown => {
    waits.push(wait);
    const id = originalSet(() => {
      left.delete(id);
      work();
    }, wait < runBelow ? 0 : wait);
    left.add(id);
    return id;
  };
  const clear = (id: Parameters<typeof clearTimeout>[0]): void => {
    left.delete(id);
    originalClear(id);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  return { waits, left: () => left.size };
}

export function restoreTimers(): void {
  Object.assign(globalThis, { setTimeout: originalSet, clearTimeout: originalClear });
}
