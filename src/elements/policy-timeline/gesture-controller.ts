import type { LitElement, ReactiveController } from 'lit';
import {
  listenForGestures, listenToOverview, ZOOM_STEP, type Action, type Motion, type Plot,
} from '../../interaction/index.js';
import { timeScale, wholeRange, type TimeScale } from '../../layout/index.js';
import type { Range, Timeline } from '../../model/index.js';

/** What the controller knows of its element, and what it may do. */
export interface GestureContext {
  readonly timeline: () => Timeline | null;
  /** What is shown at this moment, on the way to somewhere or not; null without a chart. */
  readonly range: () => Range | null;
  /** Pixels of the plot. */
  readonly width: () => number;
  readonly rightToLeft: () => boolean;
  readonly act: (action: Action) => void;
  readonly motion: Motion;
}

type Listen = (element: HTMLElement, signal: AbortSignal) => void;

/** Hands on the chart and on the overview, as actions. Listens wherever these have been rendered. */
export class GestureController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: GestureContext;
  readonly #plot: Plot;
  readonly #listening = new Map<string, { readonly element: HTMLElement; readonly life: AbortController }>();

  constructor(host: LitElement, context: GestureContext) {
    this.#host = host;
    this.#context = context;
    const { act, motion, rightToLeft } = context;
    this.#plot = {
      scale: () => this.#scale(),
      whole: () => this.#whole(),
      place: (clientX) => this.#place(this.#find('#plot'), clientX),
      show: (range) => act({ type: 'show-range', range }),
      rightToLeft,
      motion,
    };
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listen('.chart', (chart, signal) => {
      listenForGestures(chart, this.#plot, signal);
      chart.addEventListener('dblclick', (event) => this.#comeCloser(event), { signal });
    });
    this.#listen('.overview', (strip, signal) => this.#listenToOverview(strip, signal));
  }

  hostDisconnected(): void {
    for (const { life } of this.#listening.values()) life.abort();
    this.#listening.clear();
  }

  #listen(selector: string, listen: Listen): void {
    const element = this.#find(selector);
    const known = this.#listening.get(selector);
    if (known?.element === element) return;
    known?.life.abort();
    this.#listening.delete(selector);
    if (!element || !this.#host.isConnected) return;
    const life = new AbortController();
    this.#listening.set(selector, { element, life });
    listen(element, life.signal);
  }

  #listenToOverview(strip: HTMLElement, signal: AbortSignal): void {
    listenToOverview(strip, {
      ...this.#plot,
      place: (clientX) => this.#place(strip, clientX),
      wholeScale: () => {
        const whole = this.#whole();
        return whole && timeScale(whole, strip.clientWidth);
      },
      go: (range) => this.#context.act({ type: 'glide-to', range }),
    }, signal);
  }

  #comeCloser({ target, clientX }: MouseEvent): void {
    const scale = this.#scale();
    if (!scale || (target as Element).closest('button')) return;
    this.#context.act({ type: 'zoom', factor: ZOOM_STEP, at: scale.moment(this.#plot.place(clientX)) });
  }

  /** By what is shown now: several moves may come before the next frame is drawn. */
  #scale(): TimeScale | null {
    const { range, width } = this.#context;
    const shown = range();
    return shown && timeScale(shown, width());
  }

  #whole(): Range | null {
    const timeline = this.#context.timeline();
    return timeline && wholeRange(timeline);
  }

  /** Pixels from the start edge of an element. */
  #place(element: HTMLElement | null, clientX: number): number {
    const { left, right } = element?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return this.#context.rightToLeft() ? right - clientX : clientX - left;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
