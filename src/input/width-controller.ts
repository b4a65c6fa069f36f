import type { LitElement, ReactiveController } from 'lit';

/** What of the host's template is measured. */
interface Measured {
  /** The element whose pixels count. */
  readonly plot: () => Element | null;
  /** The element that container queries go by. */
  readonly frame: () => Element;
}

/**
 * Keeps the width of one element of the host's template, and of the frame around it. Only widths, and at most once a
 * frame of the screen: heights follow from what is drawn, and watching them would go in circles.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #measured: Measured;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;
  #width = 0;
  #ems = 0;

  constructor(host: LitElement, measured: Measured) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  /** Pixels of the plot; 0 until there is something to measure. */
  get width(): number {
    return this.#width;
  }

  /** Ems of the frame, from the same measure: asking for them after each update would lay the page out once more. */
  get ems(): number {
    return this.#ems || emsOf(this.#measured.frame());
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
    this.#ems = 0;
  }

  #observe(): void {
    const plot = this.#measured.plot();
    if (!this.#observer || plot === this.#observed) return;
    this.#observer.disconnect();
    this.#observed = plot;
    if (plot) this.#observer.observe(plot);
    else this.#ems = 0;
    this.#measure();
  }

  #measure(): void {
    const width = this.#observed?.clientWidth ?? 0;
    const ems = emsOf(this.#measured.frame());
    if (width === 0 || (width === this.#width && ems === this.#ems)) return;
    this.#width = width;
    this.#ems = ems;
    // Not within the update that made the element measurable, but before it is painted.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}

/** The width of an element within its edges, in ems of its own font. */
function emsOf(element: Element): number {
  return element.clientWidth / parseFloat(getComputedStyle(element).fontSize);
}
