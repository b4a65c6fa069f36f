import { remember } from '../../layout/index.js';
import { filterEvents, type Filter, type Timeline, type TimelineEvent } from '../../model/index.js';

/** The last filter of each timeline, and what it left. */
const lastOf = remember((_timeline: Timeline): { filter?: Filter; events: readonly TimelineEvent[] } => ({ events: [] }));

/** The events that a filter leaves, oldest first: the same array for the same filter, so that what follows from it can be kept. */
export function shownEvents(timeline: Timeline, filter: Filter): readonly TimelineEvent[] {
  const last = lastOf(timeline);
  if (last.filter !== filter) Object.assign(last, { filter, events: filterEvents(timeline, filter) });
  return last.events;
}
