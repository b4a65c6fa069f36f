import { findMark, type MarkInLane } from '../interaction/index.js';
import { bringIntoView } from './scroll-anchor.js';
import type { TimelineHost } from './timeline-host.js';

/** The event whose row in the list an element is, or stands in. */
export function rowEvent(element: Element | null | undefined): string | undefined {
  return element?.closest<HTMLElement>('.event')?.dataset['event'];
}

/** The event whose row in the list has the focus. */
export function focusedRowEvent({ shadowRoot }: Element): string | undefined {
  return rowEvent(shadowRoot?.activeElement);
}

/** The mark that has the focus. */
export function focusedMark({ element }: TimelineHost): HTMLElement | null {
  return element.shadowRoot?.activeElement?.closest<HTMLElement>('.mark') ?? null;
}

/** Gives the focus to the mark that shows an event, alone or among others, in the lane that the reader is in. */
export function focusMark(host: TimelineHost, id: string | null): void {
  const { chart, state } = host;
  const at = chart && findMark(chart, id, state.lane);
  const mark = at && markElement(host, at);
  mark?.focus({ preventScroll: true });
  // Said by itself: what has the focus already is not scrolled to when it gets it again.
  bringIntoView(mark);
}

/** What is drawn of a mark. */
export function markElement({ element }: TimelineHost, { lane, mark }: MarkInLane): HTMLElement | undefined {
  const marks = element.renderRoot.querySelectorAll<HTMLElement>('.mark');
  return [...marks].find(({ dataset }) => dataset['event'] === mark.key && dataset['lane'] === lane.lane.key);
}
