import type { ReactiveController } from 'lit';
import { ZOOM_STEP } from '../interaction/index.js';
import { timeScale, wholeRange, type TimeScale } from '../layout/index.js';
import type { Range } from '../model/index.js';
import { listenToOverview } from './overview-gestures.js';
import { listenForGestures, type Plot } from './plot-gestures.js';
import type { TimelineHost } from './timeline-host.js';

type Listen = (element: HTMLElement, signal: AbortSignal) => void;

/** Hands on the chart and on the overview, as actions. Listens wherever these have been rendered. */
export class GestureController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #plot: Plot;
  readonly #listening = new Map<string, { readonly element: HTMLElement; readonly life: AbortController }>();

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#plot = {
      scale: () => this.#scale(),
      whole: () => this.#whole(),
      position: (clientX) => this.#position(this.#find('#plot'), clientX),
      rightToLeft: () => host.isRightToLeft,
      show: (range) => host.act({ type: 'show-range', range }),
      motion: host.motion,
    };
    host.element.addController(this);
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
    if (!element || !this.#host.element.isConnected) return;
    const life = new AbortController();
    this.#listening.set(selector, { element, life });
    listen(element, life.signal);
  }

  #listenToOverview(strip: HTMLElement, signal: AbortSignal): void {
    listenToOverview(strip, {
      ...this.#plot,
      position: (clientX) => this.#position(strip, clientX),
      wholeScale: () => {
        const whole = this.#whole();
        return whole && timeScale(whole, strip.clientWidth);
      },
      go: (range) => this.#host.act({ type: 'glide-to', range }),
    }, signal);
  }

  #comeCloser({ target, clientX }: MouseEvent): void {
    const scale = this.#scale();
    if (!scale || (target as Element).closest('button')) return;
    this.#host.act({ type: 'zoom', factor: ZOOM_STEP, at: scale.moment(this.#plot.position(clientX)) });
  }

  /** By what is shown now: several moves may come before the next frame is drawn. */
  #scale(): TimeScale | null {
    const { shownRange, plotWidth } = this.#host;
    return shownRange && timeScale(shownRange, plotWidth);
  }

  #whole(): Range | null {
    const { timeline } = this.#host;
    return timeline && wholeRange(timeline);
  }

  /** Pixels from the start edge of an element. */
  #position(element: HTMLElement | null, clientX: number): number {
    const { left, right } = element?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return this.#host.isRightToLeft ? right - clientX : clientX - left;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
