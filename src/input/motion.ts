import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rangeBetween } from '../interaction/index.js';
import type { Range } from '../model/index.js';

/** Milliseconds of a glide from one range to another. */
const GLIDE = 240;
/** Milliseconds in which a throw loses most of its speed, and pixels a millisecond that are none any more. */
const THROW = { decay: 325, least: 0.02, worthwhile: 0.15 } as const;

/** A frame of a motion, by the milliseconds since it began. False when it is over. */
type Step = (elapsed: number) => boolean;

/**
 * What moves by itself: glides of the chart to a range, and throws. One at a time; the next ends the last.
 * Readers who asked for less motion get none.
 */
export class Motion implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settle: (range: Range) => void;
  #shown: Range | null = null;
  #frame = 0;

  /** @param settle keeps the range that was shown when a glide ends on its way */
  constructor(host: ReactiveControllerHost, settle: (range: Range) => void) {
    this.#host = host;
    this.#settle = settle;
    host.addController(this);
  }

  /** The range on the way; null when nothing moves. */
  get shown(): Range | null {
    return this.#shown;
  }

  hostDisconnected(): void {
    this.end();
  }

  glide(from: Range, to: Range): void {
    this.end();
    if (isStill()) return;
    this.#shown = from;
    this.#run((elapsed) => {
      const part = Math.min(1, elapsed / GLIDE);
      this.#shown = part < 1 ? rangeBetween(from, to, 1 - (1 - part) ** 3) : null;
      this.#host.requestUpdate();
      return part < 1;
    });
  }

  /** Moves on by itself at a speed in pixels a millisecond, ever slower, while `move` says that it can. */
  coast(speed: number, move: (pixels: number) => boolean): void {
    this.end();
    if (isStill() || Math.abs(speed) < THROW.worthwhile) return;
    let gone = 0;
    this.#run((elapsed) => {
      const left = Math.exp(-elapsed / THROW.decay);
      const way = speed * THROW.decay * (1 - left);
      const moved = move(way - gone);
      gone = way;
      return moved && Math.abs(speed) * left > THROW.least;
    });
  }

  /** A hand takes over: the chart stays as it is seen. */
  stop(): void {
    const shown = this.#shown;
    this.end();
    if (shown) this.#settle(shown);
  }

  /** Ends at once, at the range that the view is meant to have. */
  end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#shown = null;
  }

  #run(step: Step): void {
    const began = performance.now();
    const frame = (now: number): void => {
      // The first frame may carry a time before the beginning.
      if (step(Math.max(0, now - began))) this.#frame = requestAnimationFrame(frame);
    };
    this.#frame = requestAnimationFrame(frame);
  }
}

/** Whether nothing is to move: no frames come to a hidden page, and some readers want none. */
export function isStill(): boolean {
  return document.hidden || ('matchMedia' in globalThis && matchMedia('(prefers-reduced-motion: reduce)').matches);
}
