/** The first and the last of some sections, both included. */
export type SectionRange = readonly [first: number, last: number];

/**
 * The sections of a list in blocks, about as many as there are in each: where nothing of a block is drawn, one
 * space stands for it, and the page holds few spaces however long the list is.
 */
export function blocksOf(count: number): number[][] {
  const size = Math.ceil(Math.sqrt(count));
  return Array.from({ length: Math.ceil(count / (size || 1)) }, (_, block) =>
    sectionsIn([block * size, Math.min((block + 1) * size, count) - 1]));
}

/** All sections from the first to the last. */
export function sectionsIn([first, last]: SectionRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The sections that lie between two heights of a space; at least one.
 * @param from pixels from the top of the space, as `to`
 */
export function sectionsAt([first, last]: SectionRange, heightOf: (section: number) => number, from: number, to: number): SectionRange {
  let bottom = 0;
  let start = last;
  for (let section = first; section <= last; section += 1) {
    bottom += heightOf(section);
    if (bottom > from) start = Math.min(start, section);
    if (bottom >= to) return [start, section];
  }
  return [start, last];
}
