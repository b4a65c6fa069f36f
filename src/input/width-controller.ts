import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the width of one element of the host's template. Only the width, and at most once a frame: the
 * height follows from what is drawn, and watching it would go in circles.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => Element | null;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #width = 0;
  #hostWidth = 0;

  /** @param find the element to measure, in what the host has rendered */
  constructor(host: LitElement, find: () => Element | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** Pixels; 0 until there is something to measure. */
  get width(): number {
    return this.#width;
  }

  /** Pixels of the host itself, from the same measure: asking for them after each update would lay the page out once more. */
  get hostWidth(): number {
    return this.#hostWidth || this.#host.clientWidth;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    // The first picture of what a server drew is as wide as the server took it to be.
    if (this.#host.hasUpdated) this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = null;
    this.#hostWidth = 0;
  }

  #observe(): void {
    const element = this.#find();
    if (!this.#observer || element === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = element;
    this.#hostWidth = 0;
    if (!element) return;
    this.#observer.observe(element);
    this.#measure();
  }

  #measure(): void {
    const width = this.#observed?.clientWidth ?? 0;
    this.#hostWidth = this.#observed ? this.#host.clientWidth : 0;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    // Not within the update that made the element measurable, but before it is painted.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}
