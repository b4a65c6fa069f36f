import { memo, type TimelineEvent } from '../model/index.js';

/**
 * What a list begins with that has room for a few: its key events, the latest of them where they are too many, then the latest of
 * the others. All of them where the limit is none, or reaches.
 * @param shown oldest first; and so is the answer
 * @param limit how many; a whole number above 0, else there is none
 * @param asked ids of events that are there in any case
 */
export const firstEvents = memo((shown: readonly TimelineEvent[], limit: number, asked: ReadonlySet<string>): readonly TimelineEvent[] => {
  const most = Math.floor(limit);
  if (!(most > 0) || shown.length <= most) return shown;
  const latest = [...shown].reverse();
  const ranked = [...latest.filter(isKey), ...latest.filter((event) => !isKey(event))];
  const first = new Set(ranked.slice(0, most));
  return shown.filter((event) => first.has(event) || asked.has(event.id));
});

const isKey = ({ source }: TimelineEvent): boolean => source.key === true;
