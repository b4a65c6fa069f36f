/** Names of this length and more may differ by an edit and still be meant; shorter ones are too often another word. */
const SHORTEST = 4;
/** Names of this length and more may differ by two edits, where a person is asked. */
const LONG = 8;

/**
 * The name among several that was probably meant: the same in other letters or number ("Case_Names" is "caseName"), or one
 * edit away (two of a long name, where `edits` allows them); undefined when none is.
 */
export function closestName(name: string, names: readonly string[], edits = 2): string | undefined {
  const loose = looseName(name);
  return names.find((one) => looseName(one) === loose) ?? nearest(name.toLowerCase(), names, edits);
}

/** In small letters, without what parts words and the ending of a plural. */
export function looseName(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 3 ? letters.replace(/s$/, '') : letters;
}

function nearest(name: string, names: readonly string[], edits: number): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const one of names) {
    const most = Math.min(edits, one.length < SHORTEST ? 0 : one.length < LONG ? 1 : 2);
    if (Math.abs(one.length - name.length) > most) continue;
    const distance = editsBetween(name, one.toLowerCase());
    if (distance <= most && distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** How many letters are missing, too many, wrong, or in the place of their neighbour (optimal string alignment). */
function editsBetween(one: string, other: string): number {
  let above: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const cost = one[at - 1] === other[to - 1] ? 0 : 1;
      const isSwap = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next.push(Math.min(
        (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + cost, isSwap ? (above[to - 2] ?? 0) + 1 : Infinity,
      ));
    }
    [above, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
