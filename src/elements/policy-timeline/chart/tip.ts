import type { Bar, Mark } from '../../../layout/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import type { Timeline } from '../../../model/index.js';

/** When a mark is: the date of its event, or from the first to the last of a cluster. */
export function markDate({ count, few: [first], stretch }: Mark, { asOf }: Timeline, format: Formatter): string {
  if (!first || count > 1) return format.range(stretch);
  const date = format.date(first.source);
  return isScheduled(first.start, asOf) ? format.words.scheduled(date) : date;
}

/** What lay ahead when the document was reviewed. */
export function isScheduled(start: number, asOf: number | null): boolean {
  return start >= (asOf ?? Date.now());
}

/** How many events of each category a bar has: "Court orders 3". */
export function countTexts({ counts }: Bar, { words, count }: Formatter): string[] {
  return counts.map(([category, events]) => `${words.categories[category]} ${count(events).text}`);
}
