/** What a table of cases can be sorted by. */
export type CaseColumn = 'case' | 'court' | 'state' | 'latest';

export interface CaseSort {
  readonly by: CaseColumn;
  /** From the last to the first. */
  readonly isDown: boolean;
}

type Key = string | number | undefined;

/**
 * Cases by what a column says of them. Equal ones keep their order, and those of which it says nothing come last either way.
 * @param compare which of two texts comes first in the reader's language
 */
export function sortCases<Case>(
  cases: readonly Case[], keyOf: (entry: Case) => Key, isDown: boolean, compare: (one: string, other: string) => number,
): Case[] {
  const rows = cases.map((entry) => ({ entry, key: keyOf(entry) }));
  const isMissing = ({ key }: { key: Key }): boolean => key === undefined || key === '' || Number.isNaN(key);
  const known = rows.filter((row) => !isMissing(row)).sort(({ key: one }, { key: other }) => {
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
    return isDown ? -order : order;
  });
  return [...known, ...rows.filter(isMissing)].map(({ entry }) => entry);
}
