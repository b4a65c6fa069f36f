import type { EventList } from './sections.js';

/** Years of a list that one entry of its index leads to. */
export interface IndexedYears {
  /** The first and the last of them that have events, in the order of the page. */
  readonly years: readonly [first: number, last: number];
  /** Place in the list of the first event there. */
  readonly at: number;
  readonly count: number;
}

/** An index has its use from so many events on, and has at most so many entries. */
const [LONG, MOST] = [60, 36];
/** Years to an entry: the fewest that keep the index short. */
const STEPS = [1, 10, 100, 1000] as const;

/** The years of a long list, with how many events each has; empty where all are of one year. */
export function yearIndex({ events, sections }: EventList): readonly IndexedYears[] {
  if (events.length <= LONG) return [];
  const indexes = STEPS.map((step) => entriesOf(sections, (year) => Math.floor(year / step)));
  const fits = indexes.find(({ length }) => length <= MOST) ?? [];
  return fits.length > 1 ? fits : [];
}

function entriesOf(sections: EventList['sections'], periodOf: (year: number) => number): IndexedYears[] {
  const entries: IndexedYears[] = [];
  for (const { year, from, to } of sections) {
    if (year === null) continue;
    const before = entries.at(-1);
    const joins = before && periodOf(before.years[0]) === periodOf(year);
    if (joins) entries[entries.length - 1] = { ...before, years: [before.years[0], year], count: before.count + to - from };
    else entries.push({ years: [year, year], at: from, count: to - from });
  }
  return entries;
}
