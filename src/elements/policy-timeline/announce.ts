import { sameRange, writeRange, type Action, type ViewState } from '../../interaction/index.js';
import { filterEvents, type Timeline } from '../../model/index.js';
import { EventSelectEvent, EventToggleEvent, FilterChangeEvent, RangeChangeEvent } from '../dom-events.js';

/**
 * Tells the page which event a reader chose: that which is pointed out already, too, since a page may do that by itself. False
 * when the page would not have it.
 */
export function announceChoice(element: EventTarget, action: Action, { open }: ViewState): boolean {
  const chosen = action.type === 'show-card' || action.type === 'tell-event' || (action.type === 'toggle' && open.has(action.id)) ? action.id : null;
  return chosen === null || element.dispatchEvent(new EventSelectEvent(chosen));
}

/** Ids of the events whose text a reader sees. */
const told = ({ open, card, telling }: ViewState): ReadonlySet<string> => new Set([...open, ...[card, telling?.at].flatMap((id) => id ?? [])]);

/** Tells the page what a reader changed: the differences between two views, each as its own event. */
export function announceChanges(element: EventTarget, before: ViewState, after: ViewState, timeline: Timeline | null): void {
  if (after.filter !== before.filter) {
    const count = timeline ? filterEvents(timeline, after.filter).length : 0;
    element.dispatchEvent(new FilterChangeEvent(after.filter, count));
  }
  if (!sameRange(before.range, after.range)) element.dispatchEvent(new RangeChangeEvent(writeRange(after.range)));
  const [was, is] = [told(before), told(after)];
  for (const id of is) if (!was.has(id)) element.dispatchEvent(new EventToggleEvent(id, true));
  for (const id of was) if (!is.has(id)) element.dispatchEvent(new EventToggleEvent(id, false));
}
