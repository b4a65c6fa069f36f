import type { LitElement, ReactiveController } from 'lit';
import { UNITS } from '../layout/index.js';

/** What of the host's template is measured. */
interface Measured {
  /** The element whose width counts. */
  readonly plot: () => Element | null;
  /** An element that is as high as its font asks for, whatever it holds. */
  readonly line: () => Element | null;
  /** The element that container queries go by. */
  readonly frame: () => Element;
}

/**
 * Keeps the width of one element of the host's template, and of the frame around it, both as their font sees it. Only
 * widths and the height of a line, and at most once a frame of the screen: other heights follow from what is drawn, and
 * watching them would go in circles.
 */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  readonly #measured: Measured;
  #observer: ResizeObserver | undefined;
  #plot: Element | null = null;
  /** The plot, or the frame where there is none. */
  #observed: Element | null = null;
  #width = 0;
  #ems = 0;

  constructor(host: LitElement, measured: Measured) {
    this.#host = host;
    this.#measured = measured;
    host.addController(this);
  }

  /** Units of the plot; 0 until there is something to measure. */
  get width(): number {
    return this.#width;
  }

  /** Ems of the frame, from the same measure: asking for them after each update would lay the page out once more. */
  get ems(): number {
    return this.#ems || emsOf(this.#measured.frame());
  }

  /** Whether it was looked at what there is to measure, or never will be. */
  get isMeasured(): boolean {
    return this.#plot !== null || !this.#observer;
  }

  hostConnected(): void {
    // Where a page has none, what is drawn keeps the width that it began with.
    if ('ResizeObserver' in globalThis) this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    // The first picture of what a server drew is as wide as the server took it to be.
    if (this.#host.hasUpdated) this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#plot = this.#observed = null;
    this.#ems = 0;
  }

  #observe(): void {
    const plot = this.#measured.plot();
    const observed = plot ?? this.#measured.frame();
    if (!this.#observer || observed === this.#observed) return;
    this.#observer.disconnect();
    this.#plot = plot;
    this.#observed = observed;
    for (const element of [observed, plot && this.#measured.line()]) if (element) this.#observer.observe(element);
    this.#measure(plot !== null);
  }

  #measure(isNew = false): void {
    const ems = emsOf(this.#measured.frame());
    const width = this.#plot ? unitsOf(this.#plot) : this.#width;
    // What is hidden has no width: it keeps the one that it had.
    const isOther = ems !== 0 && (width || !this.#plot) && (width !== this.#width || ems !== this.#ems);
    if (isOther) [this.#width, this.#ems] = [width, ems];
    if (!isOther && !isNew) return;
    // Not within the update that made the element measurable, but before it is painted.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}

/** The width of an element within its edges, in ems of its own font. */
function emsOf(element: Element): number {
  return element.clientWidth / fontOf(element);
}

/** The width of an element in the units of the layout. */
function unitsOf(element: Element): number {
  return element.clientWidth / Math.max(1, fontOf(element) / UNITS);
}

/** Pixels of an em. */
function fontOf(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}
