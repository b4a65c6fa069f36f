import type { LitElement } from 'lit';
import { Motion } from '../../input/index.js';
import {
  FIRST_VIEW, limitRange, reduce, sameRange, writeRange, type Action, type ViewState,
} from '../../interaction/index.js';
import { indexChart, layoutChart, wholeRange, type ChartIndex, type ChartLayout } from '../../layout/index.js';
import { filterEvents, matcher, memo, type Range, type Timeline } from '../../model/index.js';
import { EventSelectEvent, EventToggleEvent, FilterChangeEvent, RangeChangeEvent } from '../dom-events.js';

/** The view of a timeline: what it is, what changes it, and what it looks like on its way. */
export class ViewController {
  readonly #host: LitElement;
  readonly #timeline: () => Timeline | null;
  #state: ViewState = FIRST_VIEW;
  readonly motion: Motion;

  constructor(host: LitElement, timeline: () => Timeline | null) {
    this.#host = host;
    this.#timeline = timeline;
    this.motion = new Motion(host, (range) => this.act({ type: 'show-range', range }));
  }

  get state(): ViewState {
    return this.#state;
  }

  /** What the chart shows at this moment, on its way or there; null without a date to show. */
  get shownRange(): Range | null {
    const whole = this.#whole;
    return whole && (this.motion.shown ?? this.#state.range ?? whole);
  }

  /** Whether the filter leaves an event. */
  shows(id: string): boolean {
    const timeline = this.#timeline();
    const event = timeline?.byId.get(id);
    return timeline !== null && event !== undefined && matcher(timeline, this.#state.filter)(event);
  }

  /** What the page sets: the view follows, and nobody is told. A new range is glided to, unless it is under a hand. */
  change(action: Action): void {
    const [from, before] = [this.shownRange, this.#state.range];
    this.#state = reduce(this.#state, action, this.#timeline());
    if (action.type === 'show-range') this.motion.end();
    else if (!sameRange(before, this.#state.range)) this.#glide(from);
    this.#host.requestUpdate();
  }

  /** What the reader does: the view follows, and the page hears of it. */
  act(action: Action): void {
    const before = this.#state;
    this.change(action);
    announceChanges(this.#host, before, this.#state, this.#timeline());
  }

  /** A range that was set before there was a document, or for another, may lie outside of this one. */
  limitRange(): void {
    const whole = this.#whole;
    const { range } = this.#state;
    if (whole && range) this.#state = { ...this.#state, range: limitRange(range, whole) };
  }

  get #whole(): Range | null {
    const timeline = this.#timeline();
    return timeline && wholeRange(timeline);
  }

  #glide(from: Range | null): void {
    this.motion.end();
    const to = this.shownRange;
    if (from && to) this.motion.glide(from, to);
  }
}

/** Tells the page what a reader changed: the differences between two views, each as its own event. */
function announceChanges(element: EventTarget, before: ViewState, after: ViewState, timeline: Timeline | null): void {
  if (after.filter !== before.filter) {
    const count = timeline ? filterEvents(timeline, after.filter).length : 0;
    element.dispatchEvent(new FilterChangeEvent(after.filter, count));
  }
  if (!sameRange(before.range, after.range)) element.dispatchEvent(new RangeChangeEvent(writeRange(after.range)));
  if (after.selected !== before.selected) element.dispatchEvent(new EventSelectEvent(after.selected));
  for (const id of after.open) if (!before.open.has(id)) element.dispatchEvent(new EventToggleEvent(id, true));
  for (const id of before.open) if (!after.open.has(id)) element.dispatchEvent(new EventToggleEvent(id, false));
}

/** What decides on the lanes of a chart and on what stands in them. */
type Content = Pick<ViewState, 'filter' | 'laneOrder' | 'allLanes'>;

/** How a timeline is drawn: by its document and filter once, by range and width at every step. */
export class Drawing {
  readonly #index = memo((timeline: Timeline, filter: Content['filter'], laneOrder: Content['laneOrder'], allLanes: boolean) =>
    indexChart(timeline, { matches: matcher(timeline, filter), onlyCases: filter.cases.length > 0, laneOrder, allLanes }));
  readonly #layout = memo((index: ChartIndex, range: Range, width: number, selected: string | null) =>
    layoutChart(index, { range, width, selected }));

  /** Null when nothing has a date. `range`: what is shown now; `width`: pixels of the plot. */
  chart(timeline: Timeline | null, state: ViewState, range: Range | null, width: number): ChartLayout | null {
    if (!timeline || !range) return null;
    const { filter, laneOrder, allLanes, selected } = state;
    return this.#layout(this.#index(timeline, filter, laneOrder, allLanes), range, width, selected);
  }
}
