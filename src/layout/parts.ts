/** A section that is drawn, or the space of several that are not. Places of sections, both included. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly drawn: boolean;
}

/** A list of so many sections from top to bottom: what is drawn, and spaces in between. */
export function partsOf(count: number, isDrawn: (section: number) => boolean): Part[] {
  const parts: Part[] = [];
  for (let section = 0; section < count; section += 1) {
    const drawn = isDrawn(section);
    const above = parts.at(-1);
    if (drawn || !above || above.drawn) parts.push({ first: section, last: section, drawn });
    else parts[parts.length - 1] = { ...above, last: section };
  }
  return parts;
}

/**
 * The sections at a stretch of a space; at least one.
 * @param from pixels from the top of the space, as `to`
 */
export function sectionsAt(
  { first, last }: Part, heightOf: (section: number) => number, from: number, to: number,
): [first: number, last: number] {
  let bottom = 0;
  let start = last;
  for (let section = first; section <= last; section += 1) {
    bottom += heightOf(section);
    if (bottom > from) start = Math.min(start, section);
    if (bottom >= to) return [start, section];
  }
  return [start, last];
}
