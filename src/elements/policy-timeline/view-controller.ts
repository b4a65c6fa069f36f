import type { LitElement } from 'lit';
import { FIRST_VIEW, limitRange, Motion, reduce, sameRange, type Action, type ViewState } from '../../interaction/index.js';
import { wholeRange } from '../../layout/index.js';
import { matcher, type Range, type Timeline } from '../../model/index.js';
import { announceChanges } from './announce.js';

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
