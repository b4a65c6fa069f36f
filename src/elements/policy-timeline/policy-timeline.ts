import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { guard } from 'lit/directives/guard.js';
import { HandoverController, LateControllers } from '../../input/index.js';
import { filterFromText, momentAfter, rangeFromText, readRange, startFaults, writeRange, type DayRange, type Order, type RangeInput } from '../../interaction/index.js';
import { filterEvents, filterFrom, newsSince, numberFrom, scheduledFrom, textFrom, tellingFrom, textsFrom, type Filter, type Telling, type Timeline } from '../../model/index.js';
import { renderFault, renderLoading, renderNotice } from '../shared/notices.js';
import { ChartController } from './chart/chart-controller.js';
import { ListController } from './list/list-controller.js';
import { afterPicture, LatePart } from './late-part.js';
import { LiveView } from './live-view.js';
import { renderAfterwords, renderProblems } from './page/afterwords.js';
import { renderCases } from './page/case-grid.js';
import { renderHeader } from './page/header.js';
import { renderShortForm } from './page/short-form.js';
import { setStates } from './page/states.js';
import { renderStory } from './page/story.js';
import type { Asides, CaseTable, EventMedia, Tellings, TimelineView, Translations } from './timeline-view.js';
import { TimelineSettings } from './timeline-settings.js';
import { timelineStyles } from './timeline.styles.js';
import { Way } from './way.js';

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
 * @slot header-end - At the end of the header: the page's own.
 * @slot before-story - Between the toolbar and the chart, and so before the list.
 * @slot event-ID - At the end of what an open event tells; ID is that of the event.
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
 * @csspart predecessors - A row: policies before this one.
 * @csspart successors - A row: policies after it.
 * @csspart facet - A row: subject, agencies and the like.
 * @csspart fact-label - The label of a row.
 * @csspart fact-value - Its value.
 * @csspart toolbar - Filters, search, order and the menu.
 * @csspart toolbar-heading - Its heading, which is heard and not seen.
 * @csspart chips - The buttons of categories.
 * @csspart chip - A category's button, or a filter to remove; also `chip-news`, `chip-agency`, `chip-filing`, `chip-order`, `chip-report`,
 *   `chip-other`.
 * @csspart search - The search field.
 * @csspart button - Every other button; each has a part of its own besides.
 * @csspart skip-button - Leads past what has many stops; seen while it has the focus.
 * @csspart order-button - Turns the order of the list.
 * @csspart menu-button - Opens the menu.
 * @csspart menu - The menu.
 * @csspart menu-item - One of its buttons, or of the events of a cluster.
 * @csspart keys - Its help on keys.
 * @csspart more-filters - Rows of cases, kinds, tags and lanes to filter by, which `more-filters-button` opens; each is a `filter-row`.
 * @csspart look-back - Above the chart, while the record is looked back at: `look-back-date`, `look-back-limits`, and `back-to-now-button`.
 * @csspart telling - A guided telling, with `telling-step`, the ways on and back, `telling-place`, `telling-title`, `full-screen-button` and
 *   `end-telling-button`.
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
 * @csspart eras - Names of the eras, above the lanes; each is an `era-name`.
 * @csspart era - The band of an era, behind all lanes.
 * @csspart date-line - The date that is looked back at, to be moved.
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
 * @csspart time-zone - The zone of the times in it, where the document names one.
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
 * @csspart figure - An image, a recording or the player of another site, with its words.
 * @csspart image - The image.
 * @csspart enlarge-button - Around the image, or on it: shows it as large as the window.
 * @csspart image-dialog - The dialog that does, with `image-bar`, which has `image-step`, the ways to the images before and after it,
 *   `image-place`, which of them it is, and `image-close`; `large-image`; and `image-words`, its words.
 * @csspart player - What plays a recording; or, of another site, the place where its player comes.
 * @csspart poster - The still image there.
 * @csspart player-button - Asks the other site for it.
 * @csspart player-host - What that asks, and of whom.
 * @csspart media-fault - That something cannot be loaded.
 * @csspart media-link - A link to what is not shown, or to the site that has it.
 * @csspart transcript - A link to the words of a recording.
 * @csspart caption - The words below it.
 * @csspart actors - A row: people and agencies.
 * @csspart event-state - A row: a state that the event began or ended.
 * @csspart related - A row: how it bears on another event.
 * @csspart related-link - The way there.
 * @csspart event-correction - A row: what was corrected of it.
 * @csspart tags - A row: its tags.
 * @csspart documents - The documents of an event.
 * @csspart document - A link to a document; without an address it is `document-missing`.
 * @csspart note - An explanation at an event.
 * @csspart note-name - What it is called.
 * @csspart note-reference - At an event whose note stands elsewhere: at the first open event that has it, or on paper at the end.
 * @csspart copy-link - Copies the address of an event.
 * @csspart link - A link in a text.
 * @csspart rest-button - Shows what a list with a limit left out.
 * @csspart era-heading - In the list, above the first event of an era: its name, and how long it was.
 * @csspart date-divide - In the list, where the date lies that is looked back at.
 * @csspart news - At an event that is new, or has changed.
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
 * @cssproperty --policy-timeline-title-weight - Weight of the title.
 * @cssproperty --policy-timeline-heading-weight - Weight of headings: sections, years, events and cases.
 * @cssproperty --policy-timeline-label-weight - Weight of dates, badges and names of lanes.
 * @cssproperty --policy-timeline-chip-radius - Roundness of chips and clusters.
 * @cssproperty --policy-timeline-mark-scale - Size of the shapes on charts, beside the usual: a number from 0.7 to 1.4.
 * @cssproperty --policy-timeline-lane-scale - Height of lanes, beside the usual: a number from 0.85 to 1.6.
 * @cssproperty --policy-timeline-rail - The line that runs along the list.
 * @cssproperty --policy-timeline-rail-width - Its width.
 * @cssproperty --policy-timeline-halo - What keeps the lines of the chart off the words on it; the background unless set.
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
export class PolicyTimeline extends TimelineSettings {
  static override styles: CSSResultGroup = timelineStyles;

  readonly #states = 'attachInternals' in this ? this.attachInternals().states : undefined;
  readonly #translations = new LatePart<Translations>(this, null, () => import('./page/translations.js'));
  readonly #view = new LiveView(this, this.source, this.#translations);
  readonly #list = new ListController(this.#view);
  readonly #asides = new LatePart<Asides>(this, '.toolbar, .short', () => afterPicture(() => import('./page/asides.js')));
  readonly #tellings = new LatePart<Tellings>(this, '.toolbar', () => afterPicture(() => import('./tellings/tellings.js')), () => this.#view.isTold);
  readonly #caseTable = new LatePart<CaseTable>(this, '.case-board', () => import('./page/case-table.js'));
  readonly #media = new LatePart<EventMedia>(this, '.media', () => import('./list/media.js'));
  readonly #chart: ChartController = new ChartController(this.#view, this.#list, { tellsAtMark: () => this.#way.tellsAtMark, ready: () => this.#asides.ready });
  readonly #way: Way = new Way(this.#view, { chart: this.#chart, list: this.#list, asides: this.#asides, tellings: this.#tellings, caseTable: this.#caseTable });
  #links: Promise<void> | undefined;

  constructor() {
    super();
    new LateControllers(this.#view, this.#list.rowOf, () => import('./attend.js'));
    new HandoverController(this.#view, this.#list.rowOf);
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

  /** The date that the record is looked back at, in EDTF; null is as it is now. */
  @property({ attribute: 'as-of', noAccessor: true })
  get asOf(): string | null {
    return this.#view.state.asOf;
  }
  set asOf(date: string | null) {
    this.#view.change({ type: 'look-back', to: textFrom(date) });
  }

  /** A guided telling, step by step: of the events with `"key": true`, or of `all`; null is none. */
  @property({ noAccessor: true })
  get telling(): Telling | null {
    return this.#view.state.telling?.of ?? null;
  }
  set telling(telling: Telling | (string & {}) | null) {
    this.#view.change({ type: 'tell', telling: tellingFrom(telling) });
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
    return this.#way.show(id);
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
    // Where the file does not come, addresses lead nowhere, as in a page without scripts.
    if (this.deepLink && this.source.timeline) this.#links ??= import('./page/deep-link.js').then(({ followLinks }) => followLinks(this.#view, this, this.#list.rowOf), () => undefined);
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
    return html`
      ${guard([view.timeline, view.format, view.headingLevel, view.layout, view.asOf, view.translations], () => renderHeader(view))}
      ${view.timeline.events.length === 0 ? html`${renderNotice('empty', this.formatter.words.empty)}${renderCases(view)}` : renderStory(view, {
        chart: this.#chart, list: this.#list, startOver: this.#way.startOver,
      })}
      ${guard([view.timeline, view.format, view.headingLevel, view.layout, view.printing, this.source.fault, this.issues], () =>
        renderAfterwords(view, renderProblems(this.source.fault ? [] : this.issues, this.formatter)))}`;
  }

  #viewOf(timeline: Timeline): TimelineView {
    const since = (this.since === 'visit' ? this.#tellings.drawn?.lastVisit(timeline.policy.id) : this.since) ?? '';
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
      tellsAtMark: this.#way.tellsAtMark,
      scheduledFrom: scheduledFrom(timeline),
      hasLinks: this.deepLink,
      printing: this.isPrinting,
      asides: this.isPlain ? undefined : this.#asides.drawn,
      tellings: this.isPlain ? undefined : this.#tellings.drawn,
      asOf: momentAfter(this.asOf ?? ''),
      news: newsSince(timeline, since),
      since,
      caseTable: this.#caseTable.drawn,
      media: this.#media.drawn,
      missing: this.#asides.fault(this.formatter),
      notice: this.#view.notice || this.#translations.fault(this.formatter) || (this.#view.isOpen ? this.#asides.fault(this.formatter) : ''),
      hasOwn: (slot) => [...this.children].some((child) => child.slot === slot),
      act: this.#view.act,
      ...this.#way.toFollow,
    };
  }
}
