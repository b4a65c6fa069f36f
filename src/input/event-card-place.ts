import type { ReactiveController } from 'lit';
import { findMark } from '../interaction/index.js';
import { markElement } from './focus.js';
import { hearScrolling } from './scroll-anchor.js';
import type { TimelineHost } from './timeline-host.js';
import { isSeen, placeCard } from './tooltip-place.js';

/**
 * Keeps the card of an event at its mark, in the layer above the page, wherever the page and the chart move; without a mark,
 * below the dates. It is out of view with its mark, but for who is in it by keyboard.
 */
export class EventCardPlace implements ReactiveController {
  readonly #host: TimelineHost;
  #life: AbortController | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const place = (): void => this.#place();
    hearScrolling(this.#host.element, place, signal);
    addEventListener('resize', place, { signal, passive: true });
  }

  hostUpdated(): void {
    this.#place();
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #place(): void {
    const { element, chart, state } = this.#host;
    const card = element.renderRoot.querySelector<HTMLElement>('.event-card');
    if (!card?.isConnected || !('showPopover' in card)) return;
    card.popover = 'manual';
    if (!card.matches(':popover-open')) card.showPopover();
    const at = chart && findMark(chart, state.card, state.lane);
    const anchor = (at && markElement(this.#host, at)) ?? element.renderRoot.querySelector('.axis');
    if (!anchor) return;
    const isAway = !isSeen(anchor, keptAtTop(anchor)) && !card.matches(':focus-visible') && !card.querySelector(':focus-visible');
    card.toggleAttribute('data-away', isAway);
    if (!isAway) placeCard(card, anchor);
  }
}

/** Pixels at the top of the window that the page covers: by the token, or else by its `scroll-padding`. */
function keptAtTop(anchor: Element): number {
  const style = getComputedStyle(anchor.closest('.chart') ?? anchor);
  return parseFloat(style.scrollMarginTop) || parseFloat(style.getPropertyValue('--above')) || 0;
}
