import { DAY } from '../../../dates/index.js';
import type { StripWords } from '../../../input/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import type { Range, TimelineEvent } from '../../../model/index.js';

/** What a month is at most, and the air at each end of a whole timeline, as a share of it, rounded up: labels name what has events. */
const [MONTH, AIR] = [31 * DAY, 0.0371];

/** What the strip says in place of the chart: from which month to which, or, of two months at most, from which day. */
export function stripWords({ source }: TimelineEvent, range: Range | null, { words, date, range: rangeText }: Formatter): StripWords {
  const length = range ? range.end - range.start : 0;
  const air = Math.min(MONTH / 2, length * AIR);
  const say = (moment: number): string => rangeText({ start: moment, end: moment + 1, precision: length < 2 * MONTH ? 'day' : 'month' });
  const [first, last] = range ? [say(range.start + air), say(range.end - air)] : ['', ''];
  const at = date(source);
  return { first, last, at, back: words.backToChart(at) };
}
