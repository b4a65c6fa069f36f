import type { ReactiveController } from 'lit';
import { eventInHash } from '../interaction/index.js';
import { scrollBy } from './scroll-anchor.js';
import type { RowOf, TimelineHost } from './timeline-host.js';

/**
 * A reader who is in the middle of what the page put inside the element, or past it, when the script comes late, stays
 * there: the event that is being read is open, and where it was on the screen.
 */
export class HandoverController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #rowOf: RowOf;
  /** The entry of the event, or the element itself for what follows the events. */
  readonly #hash: string = '';
  readonly #top: number = 0;
  #isBack = false;

  constructor(host: TimelineHost, rowOf: RowOf) {
    this.#host = host;
    this.#rowOf = rowOf;
    const { element } = host;
    if (!element.firstElementChild || element.getBoundingClientRect().top >= 0) return;
    const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const entry = [...element.querySelectorAll('li[id]')].find((item) => item.getBoundingClientRect().bottom > covered);
    this.#hash = `#${entry?.id ?? ''}`;
    this.#top = entry ? entry.getBoundingClientRect().top : element.getBoundingClientRect().bottom;
    element.addController(this);
  }

  hostUpdated(): void {
    const { timeline } = this.#host;
    if (!timeline || this.#isBack) return;
    this.#isBack = true;
    void this.#returnTo(eventInHash(this.#hash, timeline.policy.id));
  }

  async #returnTo(id: string | null): Promise<void> {
    const { element, change } = this.#host;
    await element.updateComplete;
    if (id !== null) change({ type: 'toggle', id, open: true });
    const row = id === null ? undefined : await this.#rowOf(id);
    const { top, bottom } = (row ?? element).getBoundingClientRect();
    scrollBy(row ?? element, (row ? top : bottom) - this.#top);
  }
}
