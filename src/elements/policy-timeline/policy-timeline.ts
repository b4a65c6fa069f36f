import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { guard } from 'lit/directives/guard.js';
import { GestureController, HandoverController, OutsideController } from '../../input/index.js';
import { readRange, writeRange, type DayRange, type Order, type RangeInput } from '../../interaction/index.js';
import { filterEvents, filterFrom, type Filter, type Timeline } from '../../model/index.js';
import { PolicyElement } from '../policy-element.js';
import { renderFault, renderLoading, renderNotice } from '../shared/notices.js';
import { ChartController } from './chart/chart-controller.js';
import { ListController } from './list/list-controller.js';
import { LiveView } from './live-view.js';
import { renderAfterwords, renderProblems } from './page/afterwords.js';
import { renderCases } from './page/case-grid.js';
import { DeepLinkController } from './page/deep-link-controller.js';
import { renderHeader } from './page/header.js';
import { answerRequest } from './page/page-requests.js';
import { PrintController } from './page/print-controller.js';
import { renderStory } from './page/story.js';
import type { PageRequest, TimelineView } from './timeline-view.js';
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
 * @csspart title - The policy's title.
 * @csspart toolbar - Filters, search, order and the menu.
 * @csspart chart-bar - What is in view, and the zoom buttons.
 * @csspart chip - A category's button; also `chip-agency`, `chip-filing`, `chip-order`, `chip-report`, `chip-other`.
 * @csspart search - The search field.
 * @csspart button - Every other button.
 * @csspart status-line - How many events are shown, and from when to when.
 * @csspart chart - The chart.
 * @csspart axis - The dates along its top.
 * @csspart lane - A lane; also `lane-agency`, `lane-case`, `lane-court`, `lane-report`, `lane-other`, `lane-named`.
 * @csspart lane-name - Its name.
 * @csspart mark - An event or a cluster on a lane; the selected one is `mark-selected` too.
 * @csspart mark-label - A title beside its mark.
 * @csspart cluster - The pill of a cluster.
 * @csspart choices - The events of a cluster that no zoom can part.
 * @csspart lanes-bar - The buttons below more lanes than fit.
 * @csspart overview - The whole, small, while the chart shows a part of it.
 * @csspart overview-window - That part; at its ends, `overview-grip`.
 * @csspart glyph - A category's shape; also `glyph-agency` and so on.
 * @csspart span - The bar of a state that lasts; also `span-restraint` and so on.
 * @csspart events - The list.
 * @csspart event - An entry of the list; the selected one is `event-selected` too.
 * @csspart event-date - Its date.
 * @csspart event-meta - Its kind, case or outlet.
 * @csspart event-button - Its title, which opens it.
 * @csspart event-detail - What opens.
 * @csspart document - A link to a document; without an address it is `document-missing`.
 * @csspart gap - A long silence between two events.
 * @csspart cases - The court cases; each is a `case`, with the parts of `<case-card>`.
 * @csspart commentary - Articles about the policy.
 * @csspart notes - Explanations that several events share.
 * @csspart corrections - What was corrected.
 * @csspart footer - Source and feedback.
 * @csspart problems - What of the document could not be read.
 * @csspart error - What went wrong with loading.
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
 * @cssproperty --policy-timeline-radius - Roundness of corners.
 * @cssproperty --policy-timeline-space - Space at the edges.
 * @cssproperty --policy-timeline-measure - Longest line of running text.
 *
 * @cssstate loading - A document is on its way.
 * @cssstate error - The last document could not be shown.
 * @cssstate empty - The document has no events.
 * @cssstate narrow - The element is less than 40 em wide, in its own font.
 *
 * @fires {PolicyLoadEvent} policy-load - A document came and can be shown.
 * @fires {PolicyErrorEvent} policy-error - A document cannot be shown.
 * @fires {EventSelectEvent} event-select - The reader pointed an event out.
 * @fires {EventToggleEvent} event-toggle - The reader opened or closed an event.
 * @fires {RangeChangeEvent} range-change - The reader zoomed or moved the chart.
 * @fires {FilterChangeEvent} filter-change - The reader changed what is shown.
 */
export class PolicyTimeline extends PolicyElement {
  static override styles: CSSResultGroup = timelineStyles;

  /** Level of the title's heading, 1 to 6; those below it follow. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Lets addresses that end in `#policy-id/event-id` open an event, and offers to copy them. */
  @property({ attribute: 'deep-link', type: Boolean }) deepLink = false;

  readonly #states = this.attachInternals().states as CustomStateSet | undefined;
  readonly #view = new LiveView(this, this.source);
  readonly #list = new ListController(this.#view);
  readonly #chart = new ChartController(this.#view, this.#list);
  readonly #print = new PrintController(this);

  constructor() {
    super();
    new GestureController(this.#view);
    new OutsideController(this.#view);
    new HandoverController(this.#view, (id) => this.#list.rowOf(id));
    new DeepLinkController(this.#view, this);
  }

  /** Which event stands first in the list: `oldest` or `newest`. */
  @property({ noAccessor: true })
  get order(): Order {
    return this.#view.state.order;
  }
  set order(order: Order) {
    this.#view.change({ type: 'order', order: order === 'newest' ? 'newest' : 'oldest' });
  }

  /** What the chart shows; null is the whole. Takes `Date` objects or EDTF strings, gives calendar days. */
  @property({ attribute: false, noAccessor: true })
  get range(): DayRange | null {
    return writeRange(this.#view.state.range);
  }
  set range(range: RangeInput | null) {
    this.#view.change({ type: 'show-range', range: readRange(range) });
  }

  /** What the events must be to show. Parts that are left out ask for nothing. */
  @property({ attribute: false, noAccessor: true })
  get filter(): Filter {
    return this.#view.state.filter;
  }
  set filter(filter: Partial<Filter> | null) {
    this.#view.change({ type: 'filter', filter: filterFrom(filter) });
  }

  /** Id of the event that chart and list point out. */
  @property({ attribute: false, noAccessor: true })
  get selected(): string | null {
    return this.#view.state.selected;
  }
  set selected(id: string | null) {
    this.#view.change({ type: 'select', id });
  }

  /** Ids of the open events. */
  @property({ attribute: false, noAccessor: true })
  get open(): readonly string[] {
    return [...this.#view.state.open];
  }
  set open(ids: readonly string[]) {
    this.#view.change({ type: 'open', ids });
  }

  /** Shows the whole timeline. */
  fit(): void {
    this.#view.change({ type: 'fit' });
  }

  /** Comes closer (above 1) or steps back (below 1), around the middle. */
  zoomBy(factor: number): void {
    this.#view.change({ type: 'zoom', factor });
  }

  /** Points an event out, opens it, and brings it into view in chart and list. False when there is none of this id. */
  show(id: string): boolean {
    if (!this.source.timeline?.byId.has(id)) return false;
    if (!this.#view.shows(id)) this.#view.change({ type: 'clear-filter' });
    this.#view.change({ type: 'toggle', id, open: true });
    void this.#list.scrollTo(id);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#view.layOut();
  }

  protected override updated(): void {
    const { status, timeline } = this.source;
    setStates(this.#states, {
      loading: status === 'loading', error: status === 'failed', empty: timeline?.events.length === 0, narrow: this.#view.isNarrow,
    });
  }

  protected override render(): TemplateResult {
    const { timeline, fault, status } = this.source;
    if (status === 'idle' && !timeline) return html`<slot></slot>`;
    return html`<div class="root" part="base">
      ${fault ? renderFault(fault, this.formatter, timeline !== null, this.retry) : nothing}
      ${timeline ? this.#renderTimeline(this.#viewOf(timeline)) : status === 'loading' ? renderLoading(this.formatter) : html`<div class="fallback"><slot></slot></div>`}
    </div>`;
  }

  #renderTimeline(view: TimelineView): TemplateResult {
    return html`
      ${guard([view.timeline, view.format, view.headingLevel], () => renderHeader(view))}
      ${view.timeline.events.length === 0 ? renderNotice('empty', this.formatter.words.empty) : renderStory(view, {
        chart: this.#chart, list: this.#list, startOver: this.#startOver,
      })}
      ${renderCases(view)}
      ${guard([view.timeline, view.format, view.headingLevel, this.source.fault, this.issues], () =>
        renderAfterwords(view, renderProblems(this.source.fault ? [] : this.issues, this.formatter)))}
    `;
  }

  #viewOf(timeline: Timeline): TimelineView {
    return {
      timeline,
      state: this.#view.state,
      shown: filterEvents(timeline, this.#view.state.filter),
      chart: this.#view.chart,
      format: this.formatter,
      headingLevel: this.headingLevel,
      scheduledFrom: timeline.asOf ?? Date.now(),
      hasLinks: this.deepLink,
      printing: this.#print.isPrinting,
      notice: this.#view.notice,
      act: this.#view.act,
      choose: this.#chart.choose,
      goTo: (id) => this.#goTo(id),
      ask: (request, eventId) => void this.#answer(request, eventId),
    };
  }

  /** The button that did this goes away, and the focus with it, unless it goes to where the words were typed. */
  readonly #startOver = (): void => {
    this.#view.act({ type: 'clear-filter' });
    this.renderRoot.querySelector<HTMLElement>('.search')?.focus();
  };

  /** What a link to another event does: nothing may hide where it leads. */
  #goTo(id: string): void {
    if (!this.#view.shows(id)) this.#view.act({ type: 'clear-filter' });
    this.#view.act({ type: 'toggle', id, open: true });
    this.#list.goTo(id);
  }

  async #answer(request: PageRequest, eventId: string | undefined): Promise<void> {
    const { timeline } = this.source;
    if (!timeline) return;
    this.#view.say(await answerRequest(request, timeline.policy, eventId, this.formatter.words));
  }
}

/** Sets `:state()` of an element, where the browser has it; older ones go without. */
function setStates(states: CustomStateSet | undefined, wanted: Readonly<Record<string, boolean>>): void {
  try {
    for (const [name, isOn] of Object.entries(wanted)) states?.[isOn ? 'add' : 'delete'](name);
  } catch {
    // The first browsers that had states took other names.
  }
}
