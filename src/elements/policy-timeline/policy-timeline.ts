import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { guard } from 'lit/directives/guard.js';
import { bringIntoView, HandoverController, LateControllers } from '../../input/index.js';
import { filterFromText, rangeFromText, readRange, startFaults, writeRange, type DayRange, type Order, type RangeInput } from '../../interaction/index.js';
import { filterEvents, filterFrom, numberFrom, scheduledFrom, textFrom, textsFrom, type Filter, type Timeline } from '../../model/index.js';
import { PolicyElement } from '../policy-element.js';
import { renderFault, renderLoading, renderNotice } from '../shared/notices.js';
import { ChartController } from './chart/chart-controller.js';
import { ListController } from './list/list-controller.js';
import { afterPicture, LatePart } from './late-part.js';
import { LiveView } from './live-view.js';
import { renderAfterwords, renderProblems } from './page/afterwords.js';
import { cardOf, enterCard, renderCases } from './page/case-grid.js';
import { DeepLinkController } from './page/deep-link-controller.js';
import { renderHeader } from './page/header.js';
import { renderShortForm } from './page/short-form.js';
import { setStates } from './page/states.js';
import { renderStory } from './page/story.js';
import type { Asides, CaseTable, Layout, PageRequest, TimelineView, Translations } from './timeline-view.js';
import { timelineStyles } from './timeline.styles.js';

/**
 * A policy and what became of it: a date-scaled chart, the list of its events with their documents, its court
 * cases, and where all of it comes from.
 *
 * @summary A policy document as an interactive timeline.
 * @tag policy-timeline
 *
 * @slot - Shown until a document is there: what the page says without scripts. May hold the document itself, as
 *   `<script type="application/json">`.
 *
 * @csspart base - The whole.
 * @csspart header - Title and facts.
 * @csspart badge - A short mark above the title.
 * @csspart identifier - A number or name of the policy elsewhere, beside the badges.
 * @csspart title - The policy's title.
 * @csspart summary - What the policy is about, below its title.
 * @csspart summary-button - Shows all of a long summary, where the element is narrow.
 * @csspart translations - The languages of a document that is translated, and who translated what is shown.
 * @csspart language-button - One of them; a `language-select` where they are many.
 * @csspart translation-origin - Who translated it.
 * @csspart event-language - At an event that the translation lacks: its language.
 * @csspart standing - Where the policy stands, as its document asserts it.
 * @csspart standing-heading - Its heading.
 * @csspart coverage - How far the record goes, and when somebody last looked.
 * @csspart stand - A state without a known end, a status, or the latest event; also `stand-instrument`, `stand-restraint`,
 *   `stand-posture`, `stand-practice`, `stand-status`, `stand-agency`, `stand-filing`, `stand-order`, `stand-report`,
 *   `stand-other`.
 * @csspart stand-name - What it is, and since when.
 * @csspart stand-subject - The case, the words of the source, or the title.
 * @csspart stand-limits - What it covers, and whose reading it is.
 * @csspart standing-link - Leads to its event or case.
 * @csspart more-states - The states beyond the first few, closed.
 * @csspart about - What else is known of the policy, closed.
 * @csspart facts - Its rows of a label and a value.
 * @csspart status - A row: of what a source lists nothing.
 * @csspart state - A row: a state that lasts.
 * @csspart facet - A row: subject, agencies and the like.
 * @csspart fact-label - The label of a row.
 * @csspart fact-value - Its value.
 * @csspart toolbar - Filters, search, order and the menu.
 * @csspart toolbar-heading - Its heading, which is heard and not seen.
 * @csspart chips - The buttons of categories.
 * @csspart chip - A category's button, or a filter to remove; also `chip-agency`, `chip-filing`, `chip-order`, `chip-report`,
 *   `chip-other`.
 * @csspart search - The search field.
 * @csspart button - Every other button; each has a part of its own besides.
 * @csspart skip-button - Leads past what has many stops; seen while it has the focus.
 * @csspart order-button - Turns the order of the list.
 * @csspart menu-button - Opens the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - One of its buttons, or of the events of a cluster.
 * @csspart keys - Its help on keys.
 * @csspart chart-heading - The heading of the chart, which is heard and not seen.
 * @csspart chart-bar - What is in view, and the zoom buttons.
 * @csspart status-line - How many events the list and the chart show, and from when to when.
 * @csspart reveal-button - Brings the events that the filter leaves into the chart, where none of them is in view.
 * @csspart zoom - The zoom buttons.
 * @csspart zoom-button - One of them.
 * @csspart chart - The chart.
 * @csspart axis - The dates along its top.
 * @csspart context - The year or month over several of them.
 * @csspart tick - One of them.
 * @csspart grid-line - The line below it.
 * @csspart lanes - All lanes.
 * @csspart as-of - The line of the day when the document was last reviewed.
 * @csspart lane - A lane; also `lane-agency`, `lane-case`, `lane-court`, `lane-report`, `lane-other`, `lane-named`,
 *   `lane-folded`.
 * @csspart lane-name - Its name.
 * @csspart lane-plot - What it shows.
 * @csspart mark - An event or a cluster on a lane; the selected one is `mark-selected` too.
 * @csspart mark-label - A title beside its mark, or above it.
 * @csspart extent - The time that an imprecise date may mean, as a bracket below the marks.
 * @csspart tooltip - What a mark says when the pointer or the keyboard is at it.
 * @csspart cluster - The pill of a cluster.
 * @csspart elsewhere - In a lane with nothing in view: how many events it has before it, or behind; leads to the nearest.
 * @csspart event-card - An event that is told at its mark, with `card-place`, which of them it is, `card-step`, the ways to the one
 *   before and after it, `card-close` and `card-title`.
 * @csspart short-form - Where the layout is a card: title, where the policy stands, and the way to the whole, with `open-button`.
 * @csspart whole - The dialog over the page that holds the whole, with `close-button`.
 * @csspart bar - In a lane of very many events: those of a day, week, month or year, as high as they are many.
 * @csspart edges - Below the lanes of a part of the whole, at its edges: how many events lie beyond.
 * @csspart edge - One of these; leads to the nearest.
 * @csspart choices - The events of a cluster that no zoom can part.
 * @csspart choice - One of them.
 * @csspart lanes-bar - The buttons below more lanes than fit.
 * @csspart lanes-button - Shows all lanes, or a few.
 * @csspart lane-order-button - Puts the latest lanes first.
 * @csspart here - On the chart that stays beside the list, or on the strip in its place: where in time the rows in view are.
 * @csspart strip - In place of a chart that is out of view: its marks, and the way back to it.
 * @csspart overview - The whole, small, while the chart shows a part of it.
 * @csspart overview-window - That part; at its ends, `overview-grip`.
 * @csspart glyph - A category's shape; also `glyph-agency`, `glyph-filing`, `glyph-order`, `glyph-report`, `glyph-other`.
 * @csspart rail - The shape beside an entry of the list.
 * @csspart span - The band of a state that lasts, behind the marks; also `span-instrument`, `span-restraint`, `span-posture`, `span-practice`.
 * @csspart span-label - Its name, on it or beside it.
 * @csspart events - The list.
 * @csspart events-heading - Its heading, which is heard and not seen.
 * @csspart year-index - The years of a long list, each with the number of its events.
 * @csspart year-link - Leads to the events of a year, or of some years where they are many.
 * @csspart event-list - The events of a stretch of it, as a list of HTML.
 * @csspart year - A year of the list, which stays in view beside its events.
 * @csspart month - The heading of a month in a longer one.
 * @csspart event - An entry of the list; the selected one is `event-selected` too.
 * @csspart event-date - Its date.
 * @csspart event-meta - Its kind, case or outlet, and the state that it began, below the title.
 * @csspart event-kind - Its kind, where the title does not say it.
 * @csspart event-heading - The heading around its title.
 * @csspart event-button - Its title, which opens it.
 * @csspart event-title - The words of the title.
 * @csspart event-detail - What opens.
 * @csspart event-aside - Its documents, states, people, related events and tags: beside its text where there is room.
 * @csspart event-facts - The full date, and how sure it is.
 * @csspart event-body - Its text.
 * @csspart figure - An image with its words.
 * @csspart image - The image.
 * @csspart caption - The words below it.
 * @csspart actors - A row: people and agencies.
 * @csspart event-state - A row: a state that the event began or ended.
 * @csspart related - A row: how it bears on another event.
 * @csspart related-link - The way there.
 * @csspart tags - A row: its tags.
 * @csspart documents - The documents of an event.
 * @csspart document - A link to a document; without an address it is `document-missing`.
 * @csspart note - An explanation at an event.
 * @csspart note-name - What it is called.
 * @csspart note-reference - At an event whose note stands elsewhere: at the first open event that has it, or on paper at the end.
 * @csspart copy-link - Copies the address of an event.
 * @csspart link - A link in a text.
 * @csspart rest-button - Shows what a list with a limit left out.
 * @csspart gap - A long silence between two events.
 * @csspart section-heading - The heading of the cases and of what follows them.
 * @csspart cases - The court cases; each is a `case`, with the parts of `<case-card>`.
 * @csspart case-shared - What the captions of all cases share, in the heading.
 * @csspart case-grid - The cards of the cases.
 * @csspart case-board - The box of more cases than twelve.
 * @csspart case-table - Their table.
 * @csspart case-sort - The name of a column, which sorts by it.
 * @csspart case-row - What it says of a case.
 * @csspart case-button - The caption, which opens the card of the case.
 * @csspart case-link - The latest event, and the way to it.
 * @csspart commentary - Articles about the policy.
 * @csspart commentary-entry - One of them.
 * @csspart entry-title - Its headline.
 * @csspart notes - Explanations that several events share.
 * @csspart corrections - What was corrected.
 * @csspart footer - Source and feedback.
 * @csspart feedback - The link to send a correction.
 * @csspart problems - What of the document could not be read.
 * @csspart problems-summary - Its count, which opens it.
 * @csspart no-match - That no event matches; with `clear-button`, which shows everything.
 * @csspart empty - That the document has no events.
 * @csspart loading - That a document is on its way.
 * @csspart error - What went wrong with loading; with `retry-button`, which tries again.
 *
 * @cssproperty --policy-timeline-text - Text.
 * @cssproperty --policy-timeline-muted - Less important text.
 * @cssproperty --policy-timeline-surface - Background.
 * @cssproperty --policy-timeline-raised - Background of toolbar and footer.
 * @cssproperty --policy-timeline-line - Lines.
 * @cssproperty --policy-timeline-control - Edges of buttons under the pointer, tooltips and menus.
 * @cssproperty --policy-timeline-accent - Links and focus.
 * @cssproperty --policy-timeline-agency - Agency actions.
 * @cssproperty --policy-timeline-filing - Court filings.
 * @cssproperty --policy-timeline-order - Court orders, and states that courts ordered.
 * @cssproperty --policy-timeline-report - Press reports.
 * @cssproperty --policy-timeline-other - Other events.
 * @cssproperty --policy-timeline-font - Font family; the page's unless set.
 * @cssproperty --policy-timeline-font-size - Font size; the page's unless set.
 * @cssproperty --policy-timeline-title-size - Size of the title.
 * @cssproperty --policy-timeline-title-font - Font family of the titles; that of the rest unless set.
 * @cssproperty --policy-timeline-radius - Roundness of corners.
 * @cssproperty --policy-timeline-space - Space at the edges.
 * @cssproperty --policy-timeline-offset - Height of what the page keeps at the top of the window: dates stay below it, and so
 *   does what is brought into view; the page's `scroll-padding` unless set.
 * @cssproperty --policy-timeline-measure - Longest line of running text.
 *
 * @cssstate loading - A document is on its way.
 * @cssstate error - The last document could not be shown.
 * @cssstate empty - The document has no events.
 * @cssstate narrow - The element is less than 40 em wide, in its own font.
 *
 * @fires {PolicyLoadEvent} policy-load - A document came from `src` or from inside the element, and can be shown: `{ policy, issues }`. One that the
 *   page sets as `policy` is there at once, with its `issues`, and no event tells of it.
 * @fires {PolicyErrorEvent} policy-error - A document from `src` or from inside the element cannot be shown: `{ message, issues }`. Of one that the page sets as
 *   `policy`, `issues` says so at once.
 * @fires {EventSelectEvent} event-select - The reader chose an event, by a mark, in the list or by a link, also the one that is
 *   selected: `{ id }`. Cancelled, nothing comes of it: it is neither selected nor opened, and nothing scrolls.
 * @fires {EventToggleEvent} event-toggle - The reader opened or closed an event: `{ id, open }`.
 * @fires {RangeChangeEvent} range-change - The reader zoomed or moved the chart: `{ range }`.
 * @fires {FilterChangeEvent} filter-change - The reader changed what is shown: `{ filter, count }`.
 */
export class PolicyTimeline extends PolicyElement {
  static override styles: CSSResultGroup = timelineStyles;

  /** Level of the title's heading, 1 to 6; those below it follow. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /**
   * Lets addresses that end in `#policy-id/event-id` open an event, and offers to copy them; in a route (`#/…`), as its parameter
   * `policy-event`.
   */
  @property({ attribute: 'deep-link', type: Boolean }) deepLink = false;
  /**
   * What of a timeline to draw: `all`; `chart`, with where the policy stands, and events told at their marks; `list`; or `card`, a
   * short form of 300 pixels that leads to the whole. What is left out is still printed.
   */
  @property() layout: Layout | (string & {}) = 'all';
  /** How many events the list begins with: those with `"key": true`, then the latest. A button has the rest; 0 is all. */
  @property({ type: Number }) limit = 0;
  /** What choosing a mark does: `show` leads to the event in the list, `stay` tells it at the mark and scrolls nothing. */
  @property({ attribute: 'on-select' }) whenSelected: 'show' | 'stay' | (string & {}) = 'show';

  /** What a document begins with: `latest`, the newest events in the chart and first in the list. Unless set, the whole. */
  @property() view: 'latest' | (string & {}) | null = null;

  readonly #states = 'attachInternals' in this ? this.attachInternals().states : undefined;
  readonly #translations = new LatePart<Translations>(this, null, () => import('./page/translations.js'));
  readonly #view = new LiveView(this, this.source, this.#translations);
  readonly #list = new ListController(this.#view);
  readonly #asides = new LatePart<Asides>(this, '.toolbar, .short', () => afterPicture(() => import('./page/asides.js')));
  readonly #caseTable = new LatePart<CaseTable>(this, '.case-board', () => import('./page/case-table.js'));
  readonly #chart = new ChartController(this.#view, this.#list, { tellsAtMark: () => this.#tellsAtMark, ready: () => this.#asides.ready });

  constructor() {
    super();
    const rowOf = (id: string): Promise<HTMLElement | undefined> => this.#list.rowOf(id);
    new LateControllers(this.#view, rowOf, () => import('./attend.js'));
    new HandoverController(this.#view, rowOf);
    new DeepLinkController(this.#view, this);
  }

  /** Which event stands first in the list: `oldest` or `newest`. Unless set, as the document says, or the oldest. */
  @property({ noAccessor: true })
  get order(): Order {
    return this.#view.state.order;
  }
  set order(order: Order) {
    this.#view.change({ type: 'order', order: order === 'newest' ? 'newest' : 'oldest' });
  }

  /**
   * What the chart shows; null is the whole. Takes an interval of EDTF (`2025-02/2025-06`; `2025-02/..`), or `{ start, end }` as
   * `Date` objects or EDTF strings; gives calendar days.
   */
  @property({ noAccessor: true })
  get range(): DayRange | null {
    return writeRange(this.#view.state.range);
  }
  set range(range: RangeInput | string | null) {
    this.#view.change({ type: 'show-range', range: readRange(typeof range === 'string' ? rangeFromText(range) : range) });
  }

  /**
   * What the events must be to show: `category=order&case=ctr&tag=…&lane=…&kind=…&q=…`, where a word may stand several times, or
   * `{ categories, kinds, cases, tags, lanes, text }`. Parts that are left out ask for nothing.
   */
  @property({ noAccessor: true })
  get filter(): Filter {
    return this.#view.state.filter;
  }
  set filter(filter: Partial<Filter> | string | null) {
    this.#view.change({ type: 'filter', filter: filterFrom(typeof filter === 'string' ? filterFromText(filter) : filter) });
  }

  /** Id of the event that chart and list point out. */
  @property({ noAccessor: true })
  get selected(): string | null {
    return this.#view.state.selected;
  }
  set selected(id: string | null) {
    this.#view.change({ type: 'select', id: textFrom(id) });
  }

  /** Ids of the open events. */
  @property({ attribute: false, noAccessor: true })
  get open(): readonly string[] {
    return [...this.#view.state.open];
  }
  set open(ids: readonly string[]) {
    this.#view.change({ type: 'open', ids: textsFrom(ids) });
  }

  protected override get faults(): readonly string[] {
    return [...super.faults, ...startFaults((attribute) => this.getAttribute(attribute), this.source.timeline)];
  }

  /** Shows the whole timeline. */
  fit(): void {
    this.#view.change({ type: 'fit' });
  }

  /** Comes closer (above 1) or steps back (below 1), around the middle. */
  zoomBy(factor: number): void {
    this.#view.change({ type: 'zoom', factor: numberFrom(factor) });
  }

  /** Points an event out, opens it, and brings it into view in chart and list. False when there is none of this id. */
  show(id: string): boolean {
    if (!this.source.timeline?.byId.has(id)) return false;
    if (!this.#view.shows(id)) this.#view.change({ type: 'clear-filter' });
    if (this.#view.layout === 'card') this.#view.change({ type: 'show-whole', whole: true });
    if (this.#view.layout === 'chart') {
      this.#view.change({ type: 'show-card', id });
      bringIntoView(this);
      void this.updateComplete.then(this.#chart.bring);
      return true;
    }
    this.#view.change({ type: 'toggle', id, open: true });
    void this.#scrollTo(id);
    return true;
  }

  /** The whole over the page comes with what draws it. */
  async #scrollTo(id: string): Promise<void> {
    if (this.#view.layout === 'card') await this.updateComplete.then(() => this.#asides.ready);
    await this.#list.scrollTo(id);
  }

  /** What is drawn to be measured is no picture yet: who waits for one waits for the update after it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return await super.getUpdateComplete() || super.getUpdateComplete();
  }

  /** A document that is translated is not shown in its original first. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const waits = !this.isPlain && this.source.timeline?.policy.translations && this.#translations.wait();
    return waits ? waits.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#view.layOut();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const whole = this.renderRoot.querySelector<HTMLDialogElement>('.whole');
    if (whole && !whole.open && this.isConnected) whole.showModal();
    const { status, timeline } = this.source;
    setStates(this.#states, {
      loading: status === 'loading', error: status === 'failed', empty: timeline?.events.length === 0, narrow: this.#view.isNarrow,
    });
  }

  protected override render(): TemplateResult {
    const [{ fault, status }, { timeline }] = [this.source, this.#view];
    if (status === 'idle' && !timeline) return html`<slot></slot>`;
    const problem = fault ? renderFault(fault, this.formatter, timeline !== null, this.retry, status === 'loading') : nothing;
    if (!timeline) return this.#frame(html`${problem}${status === 'loading' ? renderLoading(this.formatter) : html`<div class="fallback"><slot></slot></div>`}`);
    const view = this.#viewOf(timeline);
    // What cannot be short is whole.
    if (view.layout !== 'card' || view.asides === null) return this.#frame(html`${problem}${this.#renderTimeline(view)}`, 'title');
    // The whole first: it is what controllers find, while it is there.
    return html`${view.state.whole && view.asides ? view.asides.whole(view, this.#frame(this.#renderTimeline(view))) : nothing}
      ${this.#frame(html`${problem}${renderShortForm(view)}`, 'short-title')}`;
  }

  #frame(content: TemplateResult, label?: string): TemplateResult {
    const { wordLang, frame } = this.formatter;
    return html`<section class="root" part="base" aria-labelledby=${label ?? nothing} lang=${wordLang ?? nothing} dir=${frame === 'rtl' ? frame : nothing}>${content}</section>`;
  }

  #renderTimeline(view: TimelineView): TemplateResult {
    return html`${guard([view.timeline, view.format, view.headingLevel, view.layout, view.translations], () => renderHeader(view))}
      ${view.timeline.events.length === 0 ? html`${renderNotice('empty', this.formatter.words.empty)}${renderCases(view)}` : renderStory(view, { chart: this.#chart, list: this.#list, startOver: this.#startOver })}
      ${guard([view.timeline, view.format, view.headingLevel, view.layout, view.printing, this.source.fault, this.issues], () =>
        renderAfterwords(view, renderProblems(this.source.fault ? [] : this.issues, this.formatter)))}`;
  }

  #viewOf(timeline: Timeline): TimelineView {
    return {
      timeline,
      textLang: this.#view.textLang, translations: this.#translations.drawn,
      state: this.#view.drawn,
      shown: filterEvents(timeline, this.#view.state.filter),
      chart: this.#view.chart,
      format: this.formatter,
      headingLevel: numberFrom(this.headingLevel),
      layout: this.#view.layout,
      limit: numberFrom(this.limit),
      tellsAtMark: this.#tellsAtMark,
      scheduledFrom: scheduledFrom(timeline),
      hasLinks: this.deepLink,
      printing: this.isPrinting,
      asides: this.isPlain ? undefined : this.#asides.drawn,
      caseTable: this.#caseTable.drawn,
      missing: this.#asides.fault(this.formatter),
      notice: this.#view.notice || this.#translations.fault(this.formatter) || (this.#view.isOpen ? this.#asides.fault(this.formatter) : ''),
      act: this.#view.act,
      choose: this.#chart.choose,
      lead: this.#chart.lead,
      closeCard: this.#chart.closeCard,
      goTo: (id) => this.#goTo(id),
      goFromMark: (id) => (this.#tellsAtMark ? this.#chart.tell(id) : this.#goTo(id, true)),
      goToCase: (id) => void this.#goToCase(id),
      ask: (request, eventId) => void this.#answer(request, eventId),
    };
  }

  /** Whether an event is told at its mark. Where that is not to be had, it is in the list. */
  get #tellsAtMark(): boolean {
    return this.#view.tellsAtMark && (this.#asides.drawn !== null || this.#view.layout === 'chart');
  }

  /** The button that did this goes away, and the focus with it, unless it goes to where the words were typed. */
  readonly #startOver = (): void => {
    this.#view.act({ type: 'clear-filter' });
    this.renderRoot.querySelector<HTMLElement>('.search')?.focus();
  };

  /** What a link to another event does: nothing may hide where it leads. */
  #goTo(id: string, isFromMark = false): void {
    if (this.#view.layout === 'chart') return this.#chart.tell(id, 'elsewhere');
    if (!this.#view.act({ type: 'toggle', id, open: true })) return;
    if (!this.#view.shows(id)) this.#view.act({ type: 'clear-filter' });
    this.#list.goTo(id, isFromMark);
  }

  async #goToCase(id: string): Promise<void> {
    this.#list.sections.rows.drawAll();
    // What asks for the table may be drawn only now.
    await this.updateComplete.then(() => this.#caseTable.ready);
    await this.updateComplete;
    if (!cardOf(this.renderRoot, id)) this.#view.act({ type: 'toggle-case', id, open: true });
    await this.updateComplete;
    await enterCard(cardOf(this.renderRoot, id));
  }

  async #answer(request: PageRequest, eventId: string | undefined): Promise<void> {
    const { timeline } = this.source;
    if (!timeline) return;
    this.#view.say(await this.#asides.drawn?.answer(request, timeline.policy, { eventId, lang: this.#view.textLang }, this.formatter.words) ?? '');
  }
}
