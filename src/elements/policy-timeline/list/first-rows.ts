import type { LitElement, ReactiveController } from 'lit';
import { keepInPlace, whenIdle } from '../../../input/index.js';

/** Pixels of the least that a row takes, so that the window is full of those that are drawn. */
const ROW = 48;
/** So many are drawn in any case, and so many more each time that the page is idle. */
const [LEAST, STEP] = [6, 96];

/**
 * How many rows of a list are drawn by now, from its top: none until it is known where the list stands, then those in the
 * window, and the others as the page has time, so that the first picture waits for nothing that nobody sees. From then on, all.
 */
export class FirstRows implements ReactiveController {
  drawn = 0;

  readonly #host: LitElement;
  #count = 0;
  #step = STEP;
  #cancel: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get areAll(): boolean {
    return this.drawn === Infinity;
  }

  /** @param isWhole whether all rows will be drawn, and not only those near what the reader sees */
  expect(count: number, isWhole: boolean): void {
    this.#count = count;
    this.#step = isWhole ? STEP : Infinity;
  }

  /** For those who cannot wait. */
  drawAll(): void {
    if (this.areAll) return;
    this.drawn = Infinity;
    this.#host.requestUpdate();
  }

  /** Not within the update, but before it is painted. */
  hostUpdated(): void {
    if (this.areAll) return;
    if (this.drawn > 0) return this.#goOn();
    const list = this.#host.renderRoot.querySelector('.events');
    if (!list) return;
    this.#take(Math.max(LEAST, Math.ceil((innerHeight - list.getBoundingClientRect().top) / ROW)));
    queueMicrotask(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #goOn(): void {
    this.#cancel ??= whenIdle(() => {
      this.#cancel = undefined;
      keepInPlace(this.#host, () => {
        this.#take(this.drawn + this.#step);
        this.#host.requestUpdate();
      });
    });
  }

  #take(rows: number): void {
    this.drawn = rows < this.#count ? rows : Infinity;
  }
}
