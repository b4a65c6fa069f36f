import { sameRange, writeRange, type ViewState } from '../../interaction/index.js';
import { filterEvents, type Timeline } from '../../model/index.js';
import { EventSelectEvent, EventToggleEvent, FilterChangeEvent, RangeChangeEvent } from '../dom-events.js';

/** Tells the page what a reader changed: the differences between two views, each as its own event. */
export function announceChanges(element: EventTarget, before: ViewState, after: ViewState, timeline: Timeline | null): void {
  if (after.filter !== before.filter) {
    const count = timeline ? filterEvents(timeline, after.filter).length : 0;
    element.dispatchEvent(new FilterChangeEvent(after.filter, count));
  }
  if (!sameRange(before.range, after.range)) element.dispatchEvent(new RangeChangeEvent(writeRange(after.range)));
  if (after.selected !== before.selected) element.dispatchEvent(new EventSelectEvent(after.selected));
  for (const id of after.open) if (!before.open.has(id)) element.dispatchEvent(new EventToggleEvent(id, true));
  for (const id of before.open) if (!after.open.has(id)) element.dispatchEvent(new EventToggleEvent(id, false));
}
