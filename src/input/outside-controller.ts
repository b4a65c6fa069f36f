import type { ReactiveController } from 'lit';
import type { TimelineHost } from './timeline-host.js';

/** Around what tells of a mark, what one may use without losing it. */
const WITH_CARD = '.event-card, .chart, .chart-bar, .overview';

/** Closes what a press elsewhere closes on every page: the menu, the list of a cluster, and the card of an event. */
export class OutsideController implements ReactiveController {
  readonly #host: TimelineHost;
  #life: AbortController | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    this.#host.element.ownerDocument.addEventListener('pointerdown', (event) => this.#press(event.composedPath()), { signal: this.#life.signal, capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #press(path: readonly EventTarget[]): void {
    const { element, state, act } = this.#host;
    // Of its own: pages have classes of the same names, and other timelines.
    const isOutside = (selector: string): boolean =>
      !path.some((target) => target instanceof Element && target.getRootNode() === element.renderRoot && target.matches(selector));
    const menu = element.renderRoot.querySelector<HTMLDetailsElement>('.menu[open]');
    if (menu && !path.includes(menu)) menu.open = false;
    // The cluster's own click closes what it opened.
    if (state.listed !== null && isOutside('.choices') && isOutside(`.mark[data-event="${CSS.escape(state.listed)}"]`)) {
      act({ type: 'list-cluster', id: null });
    }
    if (state.card !== null && isOutside(WITH_CARD)) act({ type: 'show-card', id: null });
  }
}
