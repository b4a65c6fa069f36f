/** The rows that are seen between two heights of the window. They lie in order: their number may be large, what is looked at is not. */
export function rowsBetween(list: ParentNode, from: number, to: number): HTMLElement[] {
  const rows = list.querySelectorAll<HTMLElement>('.event');
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > from + 1) high = middle;
    else low = middle + 1;
  }
  const seen: HTMLElement[] = [];
  for (let row = rows[low]; row && row.getBoundingClientRect().top < to; row = rows[low + seen.length]) seen.push(row);
  return seen;
}
