import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventInHash } from '../../../interaction/index.js';
import type { Timeline } from '../../../model/index.js';

/** What the controller knows of its element, and what it may do. */
export interface DeepLinkContext {
  readonly isOn: () => boolean;
  readonly timeline: () => Timeline | null;
  readonly show: (id: string) => boolean;
}

/** Opens the event that the page's address names: once its document is there, and whenever the address changes. */
export class DeepLinkController implements ReactiveController {
  readonly #context: DeepLinkContext;
  #life: AbortController | undefined;
  /** The hash that was followed, and for which document. */
  #followed: readonly [Timeline | null, string] = [null, ''];

  constructor(host: ReactiveControllerHost, context: DeepLinkContext) {
    this.#context = context;
    host.addController(this);
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
    const { isOn, timeline: current, show } = this.#context;
    const timeline = current();
    const { hash } = location;
    if (!isOn() || !timeline || (this.#followed[0] === timeline && this.#followed[1] === hash)) return;
    this.#followed = [timeline, hash];
    const id = eventInHash(hash, timeline.policy.id);
    if (id !== null) show(id);
  }
}
