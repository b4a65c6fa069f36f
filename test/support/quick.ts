/** Whether some work takes less than so many milliseconds; of three times the least counts, since a busy machine lets any of them wait. */
export function isQuick(bound: number, work: () => void): boolean {
  return [0, 1, 2].some(() => {
    const start = performance.now();
    work();
    return performance.now() - start < bound;
  });
}
