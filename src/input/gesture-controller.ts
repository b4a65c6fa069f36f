import type { ReactiveController } from 'lit';
import { ZOOM_STEP } from '../interaction/index.js';
import type { TimeScale } from '../layout/index.js';
import { listenToOverview, type Strip } from './overview-gestures.js';
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
      whole: () => host.wholeRange,
      position: (clientX) => this.#position(this.#find('#plot'), clientX, host.plotWidth),
      unit: () => unitOf(this.#find('#plot'), host.plotWidth),
      rightToLeft: () => host.isRightToLeft,
      show: (range, near = false) => host.act({ type: 'show-range', range, near }),
      motion: host.motion,
    };
  }

  hostUpdated(): void {
    this.#listen('.chart', (chart, signal) => {
      listenForGestures(chart, this.#plot, signal);
      chart.addEventListener('dblclick', (event) => this.#comeCloser(event), { signal });
      // The hand of the cursor says so.
      chart.toggleAttribute('data-draggable', true);
    });
    this.#listen('.overview', (strip, signal) => listenToOverview(strip, this.#stripOf(strip), signal));
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

  #stripOf(strip: HTMLElement): Strip {
    return {
      ...this.#plot,
      position: (clientX) => this.#position(strip, clientX, strip.clientWidth),
      unit: () => unitOf(strip, strip.clientWidth),
      wholeScale: () => {
        const { wholeRange } = this.#host;
        return wholeRange && this.#host.scaleOf(wholeRange, strip.clientWidth);
      },
      go: (range) => this.#host.act({ type: 'glide-to', range }),
    };
  }

  #comeCloser({ target, clientX }: MouseEvent): void {
    const scale = this.#scale();
    if (!scale || (target as Element).closest('button')) return;
    this.#host.act({ type: 'zoom', factor: ZOOM_STEP, at: scale.moment(this.#plot.position(clientX)) });
  }

  /** By what is shown now: several moves may come before the next frame is drawn. */
  #scale(): TimeScale | null {
    const { shownRange, plotWidth } = this.#host;
    return shownRange && this.#host.scaleOf(shownRange, plotWidth);
  }

  /** Units from the start edge of an element that is so many of them wide. */
  #position(element: HTMLElement | null, clientX: number, width: number): number {
    const { left, right } = element?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return (this.#host.isRightToLeft ? right - clientX : clientX - left) * unitOf(element, width);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Units of an element in a pixel of the screen. What is not scaled differs by the rounding of its width only. */
function unitOf(element: HTMLElement | null, width: number): number {
  const unit = element ? width / element.getBoundingClientRect().width : 1;
  return Math.abs(unit - 1) < 0.01 || !Number.isFinite(unit) ? 1 : unit;
}
