import type { ReactiveController } from 'lit';
import type { TimelineHost } from '../../../input/index.js';
import { eventInHash } from '../../../interaction/index.js';
import type { Timeline } from '../../../model/index.js';

/** What follows an address: the element itself. */
interface Linked {
  readonly deepLink: boolean;
  show(id: string): boolean;
}

/** Opens the event that the page's address names: once its document is there, and whenever the address changes. */
export class DeepLinkController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #linked: Linked;
  #life: AbortController | undefined;
  /** The hash that was followed, and for which document. */
  #followed: readonly [Timeline | null, string] = [null, ''];

  constructor(host: TimelineHost, linked: Linked) {
    this.#host = host;
    this.#linked = linked;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    addEventListener('hashchange', () => this.#follow(), { signal: this.#life.signal });
  }

  hostUpdated(): void {
    queueMicrotask(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #follow(): void {
    const { timeline } = this.#host;
    const { hash } = location;
    if (!this.#linked.deepLink || !timeline || (this.#followed[0] === timeline && this.#followed[1] === hash)) return;
    this.#followed = [timeline, hash];
    const id = eventInHash(hash, timeline.policy.id);
    if (id !== null) this.#linked.show(id);
  }
}
