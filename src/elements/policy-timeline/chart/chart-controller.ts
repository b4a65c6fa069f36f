import { bringIntoView, focusedMark, focusMark, type TimelineHost } from '../../../input/index.js';
import {
  chartCommand, findMark, neighbour, sameRange, type ChartCommand, type Direction, type Spot,
} from '../../../interaction/index.js';
import type { Mark } from '../../../layout/index.js';
import type { ListController } from '../list/list-controller.js';

/** How events are told. */
interface Telling {
  /** Whether at their marks, and not in the list. */
  readonly tellsAtMark: () => boolean;
  /** Once what draws them has come, or does not. */
  readonly ready: () => Promise<void> | undefined;
}

/** Keys and clicks on the chart as actions. */
export class ChartController {
  readonly #host: TimelineHost;
  readonly #list: ListController;
  readonly #telling: Telling;

  /** @param list where the way leads from a mark, unless an event is told there */
  constructor(host: TimelineHost, list: ListController, telling: Telling) {
    this.#host = host;
    this.#list = list;
    this.#telling = telling;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && (event.target as Element).closest('.choices')) return;
    const command = chartCommand(event, this.#host.isRightToLeft);
    if (!command || !this.#carryOut(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** To a mark out of view, at once: what led there goes away, and the focus with it to the mark. */
  readonly lead = (spot: Spot): void => {
    this.#host.act({ type: 'focus-mark', ...spot });
    this.#host.motion.end();
    this.#focusSoon(spot.id);
  };

  /** A mark opens or closes its event; a cluster comes apart, or lists its events where no zoom can part them. */
  readonly choose = ({ key, count, onePlace, stretch }: Mark, lane: string): void => {
    const host = this.#host;
    const { range: before, listed, lane: listedIn } = host.state;
    // Not every engine gives the focus to what is clicked.
    host.act({ type: 'focus-mark', id: key, lane, still: true });
    if (count > 1) {
      if (!onePlace) host.act({ type: 'zoom-to', stretch });
      if (sameRange(before, host.state.range)) this.#listCluster(listed === key && listedIn === lane ? null : key);
      return;
    }
    if (this.#telling.tellsAtMark()) return key === host.state.card ? this.closeCard() : this.tell(key);
    host.act({ type: 'toggle', id: key });
    if (host.state.open.has(key)) this.#list.goTo(key, true);
  };

  /** Tells an event at its mark, whatever hides it now: nothing scrolls from there, and to there from elsewhere. */
  readonly tell = (id: string, isFrom: 'chart' | 'elsewhere' = 'chart'): void => {
    const { act, shows } = this.#host;
    if (!act({ type: 'show-card', id })) return;
    if (!shows(id)) act({ type: 'clear-filter' });
    void this.#enterCard(id).then(() => isFrom === 'elsewhere' && this.bring());
  };

  /** Brings the mark of what is told into view. */
  readonly bring = (): void => bringIntoView(this.#find('.mark.selected'));

  /** Where no card comes, an event opens in the list. */
  async #enterCard(id: string): Promise<void> {
    const { change, element } = this.#host;
    await this.#telling.ready();
    if (this.#host.state.card !== id) return;
    if (this.#telling.tellsAtMark()) {
      await element.updateComplete;
      this.#find('.event-card')?.focus({ preventScroll: true });
      return;
    }
    // The page has heard of it.
    change({ type: 'toggle', id, open: true });
    change({ type: 'show-card', id: null });
    this.#list.goTo(id, true);
  }

  readonly closeCard = (): void => {
    const { card } = this.#host.state;
    this.#host.act({ type: 'show-card', id: null });
    this.#focusSoon(card);
  };

  /** Whether the key was ours: a key that does nothing here belongs to the page. */
  #carryOut(command: ChartCommand): boolean {
    const { act } = this.#host;
    switch (command.type) {
      case 'go': return this.#go(command.to);
      case 'page': return this.#page(command.windows);
      case 'zoom': return act({ type: 'zoom', factor: command.factor, ...this.#focusedMoment() }), true;
      case 'fit': return act({ type: 'fit' }), true;
      case 'escape': return this.#escape();
    }
  }

  #go(to: Direction): boolean {
    const { state, chart, act } = this.#host;
    if (!chart) return false;
    const spot = neighbour(chart, state.focused, to, state.lane);
    if (!spot) return true;
    act({ type: 'focus-mark', ...spot });
    this.#focusSoon(spot.id);
    return true;
  }

  /** The whole has no next window: then the page scrolls. */
  #page(windows: number): boolean {
    if (this.#host.state.range === null) return false;
    this.#host.act({ type: 'pan', windows });
    return true;
  }

  #escape(): boolean {
    const { focused, open, listed, card } = this.#host.state;
    if (listed !== null) return this.#listCluster(null), true;
    if (card !== null) return this.closeCard(), true;
    if (focused !== null && open.has(focused)) return this.#host.act({ type: 'toggle', id: focused, open: false }), true;
    return false;
  }

  /** Lists the events of the cluster that shows one, to choose among; null closes the list, and the focus goes back. */
  #listCluster(id: string | null): void {
    const { act, state: { listed, focused } } = this.#host;
    act({ type: 'list-cluster', id });
    if (id === null) this.#focusSoon(listed ?? focused);
    else void this.#enterChoices();
  }

  async #enterChoices(): Promise<void> {
    await this.#telling.ready();
    await this.#host.element.updateComplete;
    this.#find('.choice')?.focus();
  }

  #focusSoon(id: string | null): void {
    void this.#host.element.updateComplete.then(() => focusMark(this.#host, id));
  }

  /** Keys zoom around the mark that has the focus, so that it stays in view. */
  #focusedMoment(): { at?: number } {
    const { state, chart } = this.#host;
    const at = chart && findMark(chart, state.focused, state.lane);
    return at && focusedMark(this.#host) ? { at: chart.scale.moment(at.mark.x) } : {};
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
