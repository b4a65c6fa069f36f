import { isDated } from '../../../model/timeline-event.js';
import type { Category, Range, TimelineCase } from '../../../model/index.js';

/** What became of a case, so small that it has room in a row: places from 0 to 1 of the whole. */
export interface CaseCourse {
  readonly marks: readonly { readonly at: number; readonly category: Category }[];
  readonly bars: readonly { readonly at: number; readonly length: number; readonly track: string; readonly fades: boolean }[];
}

/** So many places of a row can be told apart. */
const PLACES = 50;

/** The course of a case within all that there is to show. Of marks that nobody could tell apart there is one. */
export function courseOf({ events, spans }: Pick<TimelineCase, 'events' | 'spans'>, whole: Range | null): CaseCourse {
  if (!whole) return { marks: [], bars: [] };
  const placeOf = (moment: number): number => Math.min(Math.max((moment - whole.start) / (whole.end - whole.start), 0), 1);
  const marks = new Map(events.filter(isDated).map(({ start, end, category }) => {
    const at = Math.round(placeOf(Number.isFinite(start) ? start : end) * PLACES) / PLACES;
    return [`${at} ${category}`, { at, category }];
  }));
  const bars = spans.map(({ start, end, ending, source: { track } }) => {
    const at = placeOf(start);
    return { at, length: placeOf(end) - at, track, fades: ending !== 'known' };
  });
  return { marks: [...marks.values()], bars };
}
