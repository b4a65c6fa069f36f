import { focusedMark, Motion, WidthController, type TimelineHost } from '../../input/index.js';
import {
  anotherView, FIRST_VIEW, limitRange, reduce, sameRange, type Action, type ViewState,
} from '../../interaction/index.js';
import {
  indexChart, layoutChart, NARROW, timeScale, wholeRange, WIDE, type ChartIndex, type ChartLayout, type WholeRange,
} from '../../layout/index.js';
import { isSameDocument, matcher, memo, type Arrival, type Filter, type Range, type Timeline } from '../../model/index.js';
import type { PolicySource } from '../../source/index.js';
import type { PolicyElement } from '../policy-element.js';
import { announceChanges, announceChoice } from './announce.js';
import type { LatePart } from './late-part.js';
import type { Layout, Translations } from './timeline-view.js';

/** Units of the plot on paper: with the names of the lanes beside it, A4 is so wide in letters of its usual size. */
const PAPER_WIDTH = 560;
/** Units of the plot until it was measured, so that there is something to measure, and on a server. */
const USUAL_WIDTH = 640;

/** What of it a page asked for; it may be any text. */
export interface Settings {
  readonly layout: string;
  readonly whenSelected: string;
  readonly view: string | null;
  readonly since: string | null;
}

const LAYOUTS: ReadonlySet<string> = new Set(['chart', 'list', 'card'] satisfies Layout[]);

/** The view of a timeline as it is now: what changes it, what it looks like on its way, and how wide. */
export class LiveView implements TimelineHost {
  readonly element: PolicyElement;
  readonly motion: Motion;
  readonly scaleOf = timeScale;
  chart: ChartLayout | null = null;
  /** What was last said in answer to the reader; gone with what they do next. */
  notice = '';

  readonly #source: PolicySource;
  readonly #settings: Settings;
  readonly #translations: LatePart<Translations>;
  readonly #width: WidthController;
  readonly #layOut = drawing();
  /** Its own: two views of one document may be in two languages. */
  readonly #translated = memo((timeline: Timeline, tag: string) => this.#translations.drawn?.timelineIn(timeline, tag) ?? timeline);
  #state: ViewState = FIRST_VIEW;
  /** The document that it is the view of. */
  #of: Arrival | null = null;
  /** Whether the reader or the page said which end of the list comes first: then no document does. */
  #isOrdered = false;
  /** What the page set since there was a picture of a document: it is meant for the one that comes. */
  #set: Action[] = [];

  constructor(element: PolicyElement & Settings, source: PolicySource, translations: LatePart<Translations>) {
    this.element = element;
    this.#translations = translations;
    this.#source = source;
    this.#settings = element;
    this.motion = new Motion(element, (range) => this.act({ type: 'show-range', range }));
    this.#width = new WidthController(element, {
      plot: () => element.renderRoot.querySelector('#plot'),
      line: () => element.renderRoot.querySelector('.ticks'),
      frame: () => element.renderRoot.querySelector('.root') ?? element,
    });
  }

  /** As it is read: in the language of `textLang`. */
  get timeline(): Timeline | null {
    const { timeline } = this.#source;
    const tag = this.textLang;
    return timeline && tag ? this.#translated(timeline, tag) : timeline;
  }

  /** The tag of the translation that is shown, as the reader chose, or else as the page is; empty for the original. */
  get textLang(): string {
    const { timeline } = this.#source;
    const { drawn } = this.#translations;
    return (timeline?.policy.translations && drawn?.tagFor(timeline.policy, this.#state.textLang ?? this.element.language.asked(false) ?? '')) ?? '';
  }

  get state(): ViewState {
    this.#meet();
    return this.#state;
  }

  get wholeRange(): WholeRange | null {
    return this.timeline && wholeRange(this.timeline);
  }

  /** As it is drawn: on paper, where nobody can move on, the whole. */
  get drawn(): ViewState {
    return this.element.isPrinting ? { ...this.#state, range: null, listed: null, telling: null } : this.#state;
  }

  get shownRange(): Range | null {
    const { wholeRange: whole } = this;
    return whole && ((!this.element.isPrinting && this.motion.shown) || (this.drawn.range ?? whole));
  }

  /** On paper, and over the page, it is all there; without a date to show, a chart alone would be nothing, and the list is there. */
  get layout(): Layout {
    const { layout } = this.#settings;
    if (this.element.isPrinting || !LAYOUTS.has(layout)) return 'all';
    return layout === 'chart' && this.timeline && !this.wholeRange ? 'list' : layout as Layout;
  }

  /** Whether an event is told at its mark. */
  get tellsAtMark(): boolean {
    return this.layout === 'chart' || (this.layout !== 'list' && this.#settings.whenSelected === 'stay');
  }

  /** Whether anything is open of what a reader may open in chart and list. */
  get isOpen(): boolean {
    const { open, card, listed } = this.#state;
    return open.size > 0 || card !== null || listed !== null;
  }

  /** Whether it is told otherwise than as a whole, as it is now. */
  get isTold(): boolean {
    const { telling, asOf } = this.#state;
    return telling !== null || asOf !== null || Boolean(this.#settings.since);
  }

  get plotWidth(): number {
    return this.element.isPrinting ? PAPER_WIDTH : this.#width.width || USUAL_WIDTH;
  }

  /** Whether cases stand beside the list, as its styles have it. */
  get isWide(): boolean {
    return this.#width.ems >= WIDE;
  }

  /** As its styles have it. */
  get isNarrow(): boolean {
    return this.#width.ems < NARROW;
  }

  get lang(): string {
    return this.element.formatter.lang;
  }

  get isRightToLeft(): boolean {
    return this.element.language.direction(false) === 'rtl';
  }

  /** Whether the filter leaves an event. */
  readonly shows = (id: string): boolean => {
    const { timeline } = this;
    const event = timeline?.byId.get(id);
    return timeline !== null && event !== undefined && matcher(timeline, this.#state.filter)(event);
  };

  readonly change = (action: Action): void => {
    // A document that is met now begins with what was set before, and not with this too.
    const [at, { focused }] = [focusedMark(this), this.state];
    this.#set.push(action);
    this.#take(action);
    // Nobody who is at a mark is led away from it by the page.
    if (at) this.#state = { ...this.#state, focused: focused ?? at.dataset['event'] ?? null };
  };

  /** A new range is glided to, unless it is under a hand. */
  #take(action: Action): void {
    this.#isOrdered ||= action.type === 'order';
    this.#meet();
    const [from, before] = [this.shownRange, this.#state.range];
    this.#state = reduce(this.#state, action, this.timeline);
    if (action.type === 'show-range') this.motion.end();
    else if (!sameRange(before, this.#state.range)) this.#glide(from);
    this.element.requestUpdate();
  }

  readonly act = (action: Action): boolean => {
    const [before, set] = [this.state, this.#set.length];
    this.notice = '';
    this.#take(action);
    const isDone = announceChoice(this.element, action, this.#state);
    if (isDone) announceChanges(this.element, before, this.#state, this.timeline);
    // What the page set when it heard of it goes on from before.
    else this.#goBackTo(before, this.#set.slice(set));
    return isDone;
  };

  #goBackTo(before: ViewState, since: readonly Action[]): void {
    this.motion.end();
    this.#state = since.reduce((state, action) => reduce(state, action, this.timeline), before);
    this.element.requestUpdate();
  }

  say(notice: string): void {
    this.notice = notice;
    this.element.requestUpdate();
  }

  readonly sayGone = (title: string): void => this.say(this.element.formatter.words.gone(title));

  /** Lays the chart out for the picture to come. */
  layOut(): void {
    this.#meet();
    this.#limitRange();
    this.#closeGone();
    if (this.#source.status === 'ready') this.#set = [];
    const isMeasured = this.element.isPlain || this.element.isPrinting || this.#width.isMeasured;
    this.chart = this.layout === 'list' ? null : this.#layOut(this.timeline, this.#state, this.shownRange, isMeasured ? this.plotWidth : null);
  }

  /** A document begins anew, but for what the page has set for it, of which some goes by the document. The same one, loaded again, goes on. */
  #meet(): void {
    const { timeline, address } = this.#source;
    const before = this.#of;
    if (!timeline || timeline === before?.timeline) return;
    this.#of = { timeline, address };
    if (before && isSameDocument(before, this.#of)) return;
    const isLatest = this.#settings.view === 'latest';
    if (!this.#isOrdered) this.#state = { ...this.#state, order: isLatest ? 'newest' : timeline.policy.order ?? FIRST_VIEW.order };
    // A server has no motion to end.
    if (before) this.motion.end();
    this.notice = '';
    const asSet = this.#set.reduce((state, action) => reduce(state, action, timeline), anotherView(this.#state));
    this.#state = isLatest && !asSet.range ? reduce(asSet, { type: 'show-latest' }, timeline) : asSet;
  }

  /** A range that was set before there was a document, or for another, may lie outside of this one. */
  #limitRange(): void {
    const { wholeRange: whole } = this;
    const { range } = this.#state;
    if (whole && range) this.#state = { ...this.#state, range: limitRange(range, whole) };
  }

  /** What a mark tells goes with its event, and with the chart: no key has to close it. */
  #closeGone(): void {
    if (this.element.isPrinting) return;
    const { card, listed } = this.#state;
    const kept = (id: string | null, isTold: boolean): string | null => (isTold && this.timeline?.byId.has(id ?? '') ? id : null);
    this.#state = { ...this.#state, card: kept(card, this.tellsAtMark), listed: kept(listed, this.layout !== 'list') };
  }

  #glide(from: Range | null): void {
    this.motion.end();
    const to = this.shownRange;
    if (from && to) this.motion.glide(from, to);
  }
}

type LayOut = (timeline: Timeline | null, state: ViewState, range: Range | null, width: number | null) => ChartLayout | null;

/**
 * How a timeline is drawn: by its document and filter once, by range and width at every step; without lanes while there is no
 * width, since that is measured of what is drawn. Null when nothing has a date.
 */
function drawing(): LayOut {
  const indexOf = memo((timeline: Timeline, filter: Filter, laneOrder: ViewState['laneOrder'], allLanes: boolean) =>
    indexChart(timeline, { matches: matcher(timeline, filter), cases: filter.cases, laneOrder, allLanes }));
  const layoutOf = memo((index: ChartIndex, range: Range, width: number, selected: string | null) =>
    layoutChart(index, { range, width, selected }));
  return (timeline, { filter, laneOrder, allLanes, selected }, range, width) => {
    if (!timeline || !range) return null;
    const index = indexOf(timeline, filter, laneOrder, allLanes);
    return width === null ? layoutChart({ ...index, lanes: [] }, { range, width: USUAL_WIDTH }) : layoutOf(index, range, width, selected);
  };
}
