import { bringIntoView } from '../../input/index.js';
import type { ChartController } from './chart/chart-controller.js';
import type { LatePart } from './late-part.js';
import type { ListController } from './list/list-controller.js';
import type { LiveView } from './live-view.js';
import { cardOf, enterCard } from './page/case-grid.js';
import type { Asides, CaseTable, PageRequest, Tellings, TimelineView } from './timeline-view.js';

/** What of a timeline a reader may be led to. */
interface Places {
  readonly chart: ChartController;
  readonly list: ListController;
  readonly asides: LatePart<Asides>;
  readonly tellings: LatePart<Tellings>;
  readonly caseTable: LatePart<CaseTable>;
}

type Followed = Pick<TimelineView, 'choose' | 'lead' | 'closeCard' | 'goTo' | 'goFromMark' | 'goToCase' | 'enter' | 'ask'>;

/** Leads readers from one place of a timeline to another, whatever hides it, and waits for what comes late. */
export class Way {
  readonly #view: LiveView;
  readonly #places: Places;

  constructor(view: LiveView, places: Places) {
    this.#view = view;
    this.#places = places;
  }

  /** For what is drawn. */
  get toFollow(): Followed {
    const { chart } = this.#places;
    return {
      choose: (mark, lane) => (this.#view.state.telling && mark.count === 1 ? void this.#view.act({ type: 'tell-event', id: mark.key }) : chart.choose(mark, lane)),
      lead: chart.lead,
      closeCard: chart.closeCard,
      goTo: (id) => this.#goTo(id),
      goFromMark: (id) => (this.tellsAtMark ? chart.tell(id) : this.#goTo(id, true)),
      goToCase: (id) => void this.#goToCase(id),
      enter: (selector, scrolled = null) => void this.#enter(selector, scrolled),
      ask: (request, eventId) => void this.#answer(request, eventId),
    };
  }

  /** Whether an event is told at its mark. Where that is not to be had, it is in the list. */
  get tellsAtMark(): boolean {
    return this.#view.tellsAtMark && (this.#places.asides.drawn !== null || this.#view.layout === 'chart');
  }

  /** Shows an event because the page asks for it. */
  show(id: string): boolean {
    const { change, timeline, layout, shows, element } = this.#view;
    if (!timeline?.byId.has(id)) return false;
    change({ type: 'tell', telling: null });
    if (!shows(id)) change({ type: 'clear-filter' });
    if (layout === 'card') change({ type: 'show-whole', whole: true });
    if (layout === 'chart') {
      change({ type: 'show-card', id });
      bringIntoView(element);
      void element.updateComplete.then(this.#places.chart.bring);
      return true;
    }
    change({ type: 'toggle', id, open: true });
    void this.#scrollTo(id);
    return true;
  }

  /** The button that did this goes away, and the focus with it, unless it goes to where the words were typed. */
  readonly startOver = (): void => {
    this.#view.act({ type: 'clear-filter' });
    this.#find('.search')?.focus();
  };

  /** The whole over the page comes with what draws it. */
  async #scrollTo(id: string): Promise<void> {
    if (this.#view.layout === 'card') await this.#drawn.then(() => this.#places.asides.ready);
    await this.#places.list.scrollTo(id);
  }

  /** What a link to another event does: nothing may hide where it leads. */
  #goTo(id: string, isFromMark = false): void {
    const { act, layout, shows, state } = this.#view;
    if (state.telling) act({ type: 'tell', telling: null });
    if (layout === 'chart') return this.#places.chart.tell(id, 'elsewhere');
    if (!act({ type: 'toggle', id, open: true })) return;
    if (!shows(id)) act({ type: 'clear-filter' });
    this.#places.list.goTo(id, isFromMark);
  }

  async #goToCase(id: string): Promise<void> {
    const { element: { renderRoot }, act, state } = this.#view;
    if (state.telling) act({ type: 'tell', telling: null });
    this.#places.list.sections.rows.drawAll();
    // What asks for the table may be drawn only now.
    await this.#drawn.then(() => this.#places.caseTable.ready);
    await this.#drawn;
    if (!cardOf(renderRoot, id)) act({ type: 'toggle-case', id, open: true });
    await this.#drawn;
    await enterCard(cardOf(renderRoot, id));
  }

  async #enter(selector: string, scrolled: number | null): Promise<void> {
    await this.#drawn.then(() => this.#places.tellings.ready);
    await this.#drawn;
    this.#find(selector)?.focus({ preventScroll: scrolled !== null });
    if (scrolled !== null) scrollTo({ top: scrolled, behavior: 'instant' });
  }

  async #answer(request: PageRequest, eventId: string | undefined): Promise<void> {
    const { timeline, element: { formatter } } = this.#view;
    if (timeline) this.#view.say(await this.#places.asides.drawn?.answer(request, timeline.policy, { eventId, lang: this.#view.textLang, state: this.#view.state }, formatter.words) ?? '');
  }

  get #drawn(): Promise<boolean> {
    return this.#view.element.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.#view.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
