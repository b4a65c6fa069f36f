/**
 * Rows for intervals that must not overlap: each takes the first row that is free at its start.
 * `intervals` in any order; the answer has a row number for each, in the same order; `most` for those that find no row.
 */
export function packRows(intervals: readonly { readonly from: number; readonly to: number }[], most = Infinity): number[] {
  const rowEnds: number[] = [];
  const rows = new Array<number>(intervals.length).fill(0);
  const order = intervals.map((_, index) => index).sort((a, b) => fromOf(a) - fromOf(b) || a - b);
  for (const index of order) {
    const free = rowEnds.findIndex((end) => end <= fromOf(index));
    const row = free === -1 ? rowEnds.length : free;
    if (row < most) rowEnds[row] = intervals[index]?.to ?? 0;
    rows[index] = row;
  }
  return rows;

  function fromOf(index: number): number {
    return intervals[index]?.from ?? 0;
  }
}
