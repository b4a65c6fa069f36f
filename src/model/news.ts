import { readDay } from '../dates/index.js';
import { memo } from './memo.js';
import type { Timeline } from './timeline.js';

/** What the document says was done to an event. */
export type News = 'added' | 'changed';

/**
 * What the document says came or changed on a day or later, by the ids of events: by its own dates, what was corrected, and the
 * revisions that name it. What came since then is new, whatever was done to it after.
 * @param since EDTF; nothing is new since what cannot be read
 */
export const newsSince = memo(({ policy, byId }: Timeline, since: string): ReadonlyMap<string, News> => {
  const from = readDay(since)?.start ?? Infinity;
  const isNew = (day = ''): boolean => (readDay(day)?.end ?? -Infinity) > from;
  const news = new Map<string, News>();
  const tell = (id: string, what: News): void => {
    if (byId.has(id) && news.get(id) !== 'added') news.set(id, what);
  };
  for (const { id, added, updated } of policy.events) {
    if (isNew(updated)) tell(id, 'changed');
    if (isNew(added)) tell(id, 'added');
  }
  for (const { date, targets = [] } of policy.corrections ?? []) if (isNew(date)) for (const id of targets) tell(id, 'changed');
  for (const { at, changes } of policy.revisions ?? []) if (isNew(at)) for (const { target, type } of changes) tell(target, type === 'added' ? 'added' : 'changed');
  return news;
});
