import { findMark } from '../interaction/index.js';
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

/** Gives the focus to the mark that shows an event, alone or among others. */
export function focusMark({ element, chart }: TimelineHost, id: string | null): void {
  const key = chart && findMark(chart, id)?.mark.key;
  const marks = element.renderRoot.querySelectorAll<HTMLElement>('.mark');
  [...marks].find((mark) => mark.dataset['event'] === key)?.focus();
}
