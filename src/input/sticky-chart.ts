import type { ReactiveController } from 'lit';
import { STRIP } from '../layout/index.js';
import { isDated, type Range, type TimelineEvent } from '../model/index.js';
import { part, set } from './own-part.js';
import { rowsBetween } from './rows-between.js';
import { bringIntoView, hearScrolling, scrollerOf } from './scroll-anchor.js';
import { Strip, type Places } from './strip.js';
import type { ReaderWords, TimelineHost } from './timeline-host.js';

/** Pixels of the element from which on the chart itself stays. */
const WIDE = 760;
/** The share of the window that it may take, and once it stays: zooming and moving make it higher under the hand. */
const MOST = { first: 0.35, later: 0.45 } as const;
/** Windows lower than this are left to the list. */
const LEAST_WINDOW = 240;

/**
 * Milliseconds without a move of the chart, after which rows keep clear of it again: each of them inherits how high it is, and
 * would be worked out anew at every step in which a title more or less changes that. What they keep clear has room for these.
 */
const REST = 200;

/** What goes with the reader through the list. */
type Company = 'chart' | 'strip' | 'none';

/**
 * The chart goes with the reader through the list, and shows where in time the rows in view are: it stays itself where there
 * is room for it, or else as a strip of its marks, which leads back to it.
 */
export class StickyChart implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #here = part('div', 'here');
  readonly #strip: Strip;
  #life: AbortController | undefined;
  #frame = 0;
  /** What the chart showed when it was last looked at, and since when. */
  #range: Range | undefined;
  #since = -Infinity;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimelineHost, words: ReaderWords['strip']) {
    this.#host = host;
    this.#strip = new Strip(host, words, () => this.#goBack());
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const look = (): void => this.#lookSoon();
    hearScrolling(this.#host.element, look, signal);
    addEventListener('resize', look, { signal, passive: true });
    this.#lookSoon();
  }

  hostUpdated(): void {
    this.#lookSoon();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#frame = 0;
  }

  #lookSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look(): void {
    const { renderRoot } = this.#host.element;
    const [story, chart, list] = ['.story', '.chart', '.events'].map((selector) => renderRoot.querySelector<HTMLElement>(selector)) as [HTMLElement | null, HTMLElement | null, HTMLElement | null];
    if (!story || !chart || !list) return this.#leave(story, chart);
    const company = this.#companyOf(chart);
    chart.toggleAttribute('data-stays', company === 'chart');
    const { scrollPaddingTop, fontSize } = getComputedStyle(list);
    const stuck = { chart: chart.offsetHeight, strip: STRIP * parseFloat(fontSize), none: 0 }[company];
    if (this.#rests()) set(story, 'stuck', stuck);
    const scale = scaleOf(chart);
    const height = stuck * scale;
    const port = portOf(scrollerOf(chart));
    const above = port.top + (parseFloat(scrollPaddingTop) || 0) * scale;
    const rows = rowsBetween(list, above + height, port.bottom);
    const isAway = chart.getBoundingClientRect().bottom <= above + (company === 'chart' ? height + 1 : 0) && list.getBoundingClientRect().bottom > above + height;
    // With the list, and not over what comes below it.
    const cases = renderRoot.querySelector<HTMLElement>('.cases');
    const beside = cases?.getBoundingClientRect();
    const bottom = Math.max(list.getBoundingClientRect().bottom, beside && beside.top < list.getBoundingClientRect().bottom ? beside.bottom : 0);
    // On what is pushed alone: rows that inherit it would be worked out anew.
    set(chart, 'push', Math.max(0, above + height - bottom) / scale);
    if (cases) letKeysScroll(cases);
    this.#point(company === 'chart' && isAway ? this.#placesOf(rows) : null, chart);
    this.#strip.draw(company === 'strip' && isAway ? this.#placesOf(rows) : null, rows[0] && this.#eventOf(rows[0]), list);
  }

  /** Without a list, there is nothing to go along with. */
  #leave(story: HTMLElement | null, chart: HTMLElement | null): void {
    this.#strip.element.remove();
    this.#here.hidden = true;
    chart?.removeAttribute('data-stays');
    chart?.style.removeProperty('--push');
    story?.style.removeProperty('--stuck');
  }

  /** Whether the chart lies still. If not, it is looked at again. */
  #rests(): boolean {
    const { range } = this.#host.chart?.scale ?? {};
    const [before, now] = [this.#range, performance.now()];
    this.#range = range;
    if (before && range && (before.start !== range.start || before.end !== range.end)) this.#since = now;
    if (now - this.#since >= REST) return true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#lookSoon(), REST);
    return false;
  }

  #companyOf(chart: HTMLElement): Company {
    const { element } = this.#host;
    const scroller = scrollerOf(chart);
    // What cuts off at its sides counts as a box that scrolls, and so does what has not enough to scroll.
    const isStill = scroller !== document.documentElement && (getComputedStyle(scroller).overflowY === 'hidden' || scroller.scrollHeight <= scroller.clientHeight);
    if (isStill || isTransformed(chart, scroller) || innerHeight < LEAST_WINDOW || says('print')) return 'none';
    return element.offsetWidth >= WIDE && chart.getBoundingClientRect().height <= MOST[chart.hasAttribute('data-stays') ? 'later' : 'first'] * innerHeight ? 'chart' : 'strip';
  }

  /** From the first row in view to the last, and a line at the one that is read. */
  #point(places: Places | null, chart: HTMLElement): void {
    this.#here.hidden = places === null;
    if (!places) return;
    const plot = chart.querySelector('#plot');
    if (this.#here.parentNode !== plot) plot?.append(this.#here);
    for (const [name, value] of Object.entries(places)) set(this.#here, name, value);
  }

  /** Where the rows lie on the chart: its beginning, its end, and the first of them; null where none has a date. */
  #placesOf(rows: readonly HTMLElement[]): Places | null {
    const { chart } = this.#host;
    const events = rows.map((row) => this.#eventOf(row)).filter((event): event is TimelineEvent => event !== undefined && isDated(event));
    const [read] = events;
    if (!chart || !read) return null;
    const place = (moment: number): number => Math.min(Math.max(chart.scale.x(moment), 0), chart.scale.width);
    const starts = events.map(({ start, end }) => (Number.isFinite(start) ? start : end));
    return { from: place(Math.min(...starts)), to: place(Math.max(...starts)), x: place(Number.isFinite(read.start) ? read.start : read.end) };
  }

  #eventOf({ dataset }: HTMLElement): TimelineEvent | undefined {
    return this.#host.timeline?.byId.get(dataset['event'] ?? '');
  }

  #goBack(): void {
    const chart = this.#host.element.renderRoot.querySelector<HTMLElement>('.chart');
    chart?.focus({ preventScroll: true });
    bringIntoView(chart, 'smooth');
  }
}

/** How many pixels of the screen one of an element takes. */
const scaleOf = (element: HTMLElement): number => element.getBoundingClientRect().width / element.offsetWidth || 1;

/** Whether something between them is drawn in another size than it is laid out: then what sticks drifts away. `zoom` is laid out. */
function isTransformed(element: HTMLElement, scroller: Element): boolean {
  const [inner, outer] = [element, scroller as HTMLElement].map((box) => scaleOf(box) / ((box as { currentCSSZoom?: number }).currentCSSZoom ?? 1)) as [number, number];
  return Math.abs(inner / outer - 1) > 0.01;
}

/** Some engines let the keyboard into a box that scrolls only by what it holds, which may be nothing. */
function letKeysScroll(box: HTMLElement): void {
  const scrolls = box.scrollHeight > box.clientHeight + 1;
  if (scrolls === box.hasAttribute('tabindex')) return;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}

/** From where to where in the window what scrolls is seen. */
function portOf(scroller: Element): { top: number; bottom: number } {
  if (scroller === scroller.ownerDocument.documentElement) return { top: 0, bottom: innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top + scroller.clientTop), bottom: Math.min(innerHeight, bottom) };
}

/** Not every page has it. */
const says = (query: string): boolean => 'matchMedia' in globalThis && matchMedia(query).matches;
