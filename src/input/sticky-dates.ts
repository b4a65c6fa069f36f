import type { LitElement, ReactiveController } from 'lit';
import { scrollerOf } from './scroll-anchor.js';

/**
 * The dates beside tall charts, the chart beside the list, and years beside their events stay below what the page itself keeps
 * there: by its `scroll-padding`, unless the token says it.
 */
export class StickyDates implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    const story = this.#host.renderRoot.querySelector<HTMLElement>('.story');
    const above = story && paddingOf(scrollerOf(story));
    // Only when it is another: all rows inherit it.
    if (above && story.style.getPropertyValue('--above') !== above) story.style.setProperty('--above', above);
  }
}

/** In a style, `auto` is none, and percentages are of the scroller and not of the dates. */
function paddingOf(scroller: Element): string {
  const { scrollPaddingTop } = getComputedStyle(scroller);
  const share = scrollPaddingTop.endsWith('%') ? scroller.clientHeight / 100 : 1;
  return `${parseFloat(scrollPaddingTop) * share || 0}px`;
}
