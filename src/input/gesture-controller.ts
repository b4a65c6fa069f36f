import type { ReactiveController } from 'lit';
import { ZOOM_STEP } from '../interaction/index.js';
import { timeScale, wholeRange, type TimeScale } from '../layout/index.js';
import type { Range } from '../model/index.js';
import type { Strip } from './overview-gestures.js';
import type { Plot } from './plot-gestures.js';
import type { TimelineHost } from './timeline-host.js';

const loadGestures = () => import('./gestures.js');

type Gestures = Awaited<ReturnType<typeof loadGestures>>;
type Listen = (element: HTMLElement, signal: AbortSignal) => void;

/**
 * Hands on the chart and on the overview, as actions. Listens wherever these have been rendered. What hears them comes
 * after the first picture; till then, and where it does not come, keys and buttons do the same.
 */
export class GestureController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #plot: Plot;
  readonly #listening = new Map<string, { readonly element: HTMLElement; readonly life: AbortController }>();
  #gestures: Gestures | null = null;
  #isAskedFor = false;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.#plot = {
      scale: () => this.#scale(),
      whole: () => this.#whole(),
      position: (clientX) => this.#position(this.#find('#plot'), clientX),
      unit: () => unitOf(this.#find('#plot')),
      rightToLeft: () => host.isRightToLeft,
      show: (range) => host.act({ type: 'show-range', range }),
      motion: host.motion,
    };
    host.element.addController(this);
  }

  hostUpdated(): void {
    if (this.#gestures) this.#listenWith(this.#gestures);
    else if (!this.#isAskedFor && this.#host.chart) this.#load();
  }

  hostDisconnected(): void {
    for (const { life } of this.#listening.values()) life.abort();
    this.#listening.clear();
  }

  #load(): void {
    this.#isAskedFor = true;
    requestAnimationFrame(() => {
      loadGestures().then((gestures) => {
        this.#gestures = gestures;
        this.#listenWith(gestures);
      }, () => undefined);
    });
  }

  #listenWith({ listenForGestures, listenToOverview }: Gestures): void {
    this.#listen('.chart', (chart, signal) => {
      listenForGestures(chart, this.#plot, signal);
      chart.addEventListener('dblclick', (event) => this.#comeCloser(event), { signal });
      // The hand of the cursor says so.
      chart.toggleAttribute('data-draggable', true);
    });
    this.#listen('.overview', (strip, signal) => listenToOverview(strip, this.#stripOf(strip), signal));
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
      position: (clientX) => this.#position(strip, clientX),
      unit: () => unitOf(strip),
      wholeScale: () => {
        const whole = this.#whole();
        return whole && timeScale(whole, strip.clientWidth);
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
    return shownRange && timeScale(shownRange, plotWidth);
  }

  #whole(): Range | null {
    const { timeline } = this.#host;
    return timeline && wholeRange(timeline);
  }

  /** Pixels from the start edge of an element. */
  #position(element: HTMLElement | null, clientX: number): number {
    const { left, right } = element?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return (this.#host.isRightToLeft ? right - clientX : clientX - left) * unitOf(element);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Pixels of an element in one of the screen. What is not scaled differs by the rounding of its width only. */
function unitOf(element: HTMLElement | null): number {
  const unit = element ? element.offsetWidth / element.getBoundingClientRect().width : 1;
  return Math.abs(unit - 1) < 0.01 || !Number.isFinite(unit) ? 1 : unit;
}
