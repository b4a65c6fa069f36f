import { civilFromDays, DAY, daysFromCivil } from '../dates/index.js';

/** Where JavaScript's dates end, in days. */
const LAST = 1e8;

/**
 * The moments at which every so many years begin, as people count them: 200 BC, 100 BC, 1, 100, 200. There is no year 0; the
 * year 1 takes its place where the one after it leaves it room.
 */
export function yearsBetween(start: number, end: number, count: number): number[] {
  const [from, to] = [Math.max(start, -LAST * DAY), Math.min(end, LAST * DAY)];
  const { year } = civilFromDays(Math.floor(from / DAY));
  const moments: number[] = [];
  for (let counted = (Math.floor(year / count) - 1) * count; ; counted += count) {
    // What people call 1 BC is 0 to the calendar.
    const moment = daysFromCivil(counted > 0 ? counted : counted + 1, 1, 1) * DAY;
    // Also where a range is none, and nothing is less than its end.
    if (!(moment < to)) return moments;
    if (moment >= from && (counted !== 0 || count >= 10)) moments.push(moment);
  }
}
