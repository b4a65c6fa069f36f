import type { Range } from '../model/index.js';
import { firstIndex, type Series } from './series.js';

/**
 * How thick events stand along a stretch of time: a share of the thickest place for each of `bins` equal
 * parts. By square roots, so that a lone event can be seen beside a thousand.
 */
export function densityOf(lanes: readonly Series[], { start, end }: Range, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const { anchors, starts } of lanes) {
    const before = (bin: number): number => {
      const moment = start + ((end - start) * bin) / bins;
      return starts[firstIndex(anchors.length, (date) => (anchors[date] as number) >= moment)] ?? 0;
    };
    let sum = before(0);
    for (let bin = 0; bin < bins; bin += 1) {
      const next = before(bin + 1);
      counts[bin] = (counts[bin] ?? 0) + next - sum;
      sum = next;
    }
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return counts.map((count) => Math.sqrt(count / most));
}
