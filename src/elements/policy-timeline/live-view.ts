import { Motion, WidthController, type TimelineHost } from '../../input/index.js';
import {
  FIRST_VIEW, limitRange, reduce, sameRange, writeRange, type Action, type ViewState,
} from '../../interaction/index.js';
import { indexChart, layoutChart, NARROW, wholeRange, type ChartIndex, type ChartLayout } from '../../layout/index.js';
import { filterEvents, matcher, memo, type Filter, type Range, type Timeline } from '../../model/index.js';
import type { PolicySource } from '../../source/index.js';
import { EventSelectEvent, EventToggleEvent, FilterChangeEvent, RangeChangeEvent } from '../dom-events.js';
import type { PolicyElement } from '../policy-element.js';

/** Pixels of the plot until it was measured, so that there is something to measure, and on a server. */
const USUAL_WIDTH = 640;

/** The view of a timeline as it is now: what changes it, what it looks like on its way, and how wide. */
export class LiveView implements TimelineHost {
  readonly element: PolicyElement;
  readonly motion: Motion;
  chart: ChartLayout | null = null;
  /** What was last said in answer to the reader; gone with what they do next. */
  notice = '';

  readonly #source: PolicySource;
  readonly #width: WidthController;
  readonly #layOut = drawing();
  #state: ViewState = FIRST_VIEW;

  constructor(element: PolicyElement, source: PolicySource) {
    this.element = element;
    this.#source = source;
    this.motion = new Motion(element, (range) => this.act({ type: 'show-range', range }));
    this.#width = new WidthController(element, {
      plot: () => element.renderRoot.querySelector('#plot'),
      frame: () => element.renderRoot.querySelector('.root') ?? element,
    });
  }

  get timeline(): Timeline | null {
    return this.#source.timeline;
  }

  get state(): ViewState {
    return this.#state;
  }

  get shownRange(): Range | null {
    const whole = this.#whole;
    return whole && (this.motion.shown ?? this.#state.range ?? whole);
  }

  get plotWidth(): number {
    return this.#width.width || USUAL_WIDTH;
  }

  /** As its styles have it. */
  get isNarrow(): boolean {
    return this.#width.ems < NARROW;
  }

  get isRightToLeft(): boolean {
    return this.element.language.isRightToLeft;
  }

  /** Whether the filter leaves an event. */
  shows(id: string): boolean {
    const { timeline } = this;
    const event = timeline?.byId.get(id);
    return timeline !== null && event !== undefined && matcher(timeline, this.#state.filter)(event);
  }

  /** A new range is glided to, unless it is under a hand. */
  readonly change = (action: Action): void => {
    const [from, before] = [this.shownRange, this.#state.range];
    this.#state = reduce(this.#state, action, this.timeline);
    if (action.type === 'show-range') this.motion.end();
    else if (!sameRange(before, this.#state.range)) this.#glide(from);
    this.element.requestUpdate();
  };

  readonly act = (action: Action): void => {
    const before = this.#state;
    this.notice = '';
    this.change(action);
    announceChanges(this.element, before, this.#state, this.timeline);
  };

  say(notice: string): void {
    this.notice = notice;
    this.element.requestUpdate();
  }

  /** Lays the chart out for the picture to come. */
  layOut(): void {
    this.#limitRange();
    this.chart = this.#layOut(this.timeline, this.#state, this.shownRange, this.plotWidth);
  }

  /** A range that was set before there was a document, or for another, may lie outside of this one. */
  #limitRange(): void {
    const whole = this.#whole;
    const { range } = this.#state;
    if (whole && range) this.#state = { ...this.#state, range: limitRange(range, whole) };
  }

  get #whole(): Range | null {
    return this.timeline && wholeRange(this.timeline);
  }

  #glide(from: Range | null): void {
    this.motion.end();
    const to = this.shownRange;
    if (from && to) this.motion.glide(from, to);
  }
}

type LayOut = (timeline: Timeline | null, state: ViewState, range: Range | null, width: number) => ChartLayout | null;

/** How a timeline is drawn: by its document and filter once, by range and width at every step. Null when nothing has a date. */
function drawing(): LayOut {
  const indexOf = memo((timeline: Timeline, filter: Filter, laneOrder: ViewState['laneOrder'], allLanes: boolean) =>
    indexChart(timeline, { matches: matcher(timeline, filter), onlyCases: filter.cases.length > 0, laneOrder, allLanes }));
  const layoutOf = memo((index: ChartIndex, range: Range, width: number, selected: string | null) =>
    layoutChart(index, { range, width, selected }));
  return (timeline, { filter, laneOrder, allLanes, selected }, range, width) =>
    timeline && range && layoutOf(indexOf(timeline, filter, laneOrder, allLanes), range, width, selected);
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
