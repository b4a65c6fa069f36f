import type { ReactiveController } from 'lit';
import type { TimelineHost } from './timeline-host.js';

/** Closes what a press elsewhere closes on every page: the menu, and the list of a cluster. */
export class OutsideController implements ReactiveController {
  readonly #host: TimelineHost;
  #life: AbortController | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    document.addEventListener('pointerdown', (event) => this.#press(event.composedPath()), { signal: this.#life.signal, capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #press(path: readonly EventTarget[]): void {
    const { element, state, act } = this.#host;
    const isOutside = (selector: string): boolean => !path.some((target) => target instanceof Element && target.matches(selector));
    const menu = element.renderRoot.querySelector<HTMLDetailsElement>('.menu[open]');
    if (menu && !path.includes(menu)) menu.open = false;
    // The cluster's own click closes what it opened.
    if (state.listed !== null && isOutside('.choices') && isOutside(`.mark[data-event="${CSS.escape(state.listed)}"]`)) {
      act({ type: 'list-cluster', id: null });
    }
  }
}
