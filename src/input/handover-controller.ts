import type { LitElement, ReactiveController } from 'lit';
import { eventInHash } from '../interaction/index.js';
import type { Timeline } from '../model/index.js';
import { scrollBy } from './scroll-anchor.js';

/** What the controller knows of its element, and what it may do. */
export interface HandoverContext {
  readonly timeline: () => Timeline | null;
  /** Opens an event; gives its row once it is drawn. */
  readonly open: (id: string) => Promise<Element | undefined>;
}

/**
 * A reader who is in the middle of what the page put inside the element, or past it, when the script comes late, stays
 * there: the event that is being read is open, and where it was on the screen.
 */
export class HandoverController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: HandoverContext;
  /** The entry of the event, or the element itself for what follows the events. */
  readonly #hash: string = '';
  readonly #top: number = 0;
  #isBack = false;

  constructor(host: LitElement, context: HandoverContext) {
    this.#host = host;
    this.#context = context;
    if (!host.firstElementChild || host.getBoundingClientRect().top >= 0) return;
    const entry = [...host.querySelectorAll('li[id]')].find((item) => item.getBoundingClientRect().bottom > 0);
    this.#hash = `#${entry?.id ?? ''}`;
    this.#top = entry ? entry.getBoundingClientRect().top : host.getBoundingClientRect().bottom;
    host.addController(this);
    
  }

  hostUpdated(): void {
    const timeline = this.#context.timeline();
    if (!timeline || this.#isBack) return;
    this.#isBack = true;
    void this.#returnTo(eventInHash(this.#hash, timeline.policy.id));
  }

  async #returnTo(id: string | null): Promise<void> {
    await this.#host.updateComplete;
    const row = id === null ? undefined : await this.#context.open(id);
    const { top, bottom } = (row ?? this.#host).getBoundingClientRect();
    scrollBy(row ?? this.#host, (row ? top : bottom) - this.#top);
  }
}
