import type { TimelineEvent } from './timeline-event.js';

/** What a guided telling goes through: the turning points, or every event. */
export type Telling = 'key' | 'all';

/** As a page asks for one; null where it asks for none that there is. */
export const tellingFrom = (asked: unknown): Telling | null => (asked === 'key' || asked === 'all' ? asked : null);

/** The steps of a telling. Of events that no one calls a turning point, it is all. */
export function toldEvents(events: readonly TimelineEvent[], telling: Telling): readonly TimelineEvent[] {
  const keys = telling === 'key' ? events.filter(({ source }) => source.key) : [];
  return keys.length > 0 ? keys : events;
}
