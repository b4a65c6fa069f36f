import type { ReactiveController } from 'lit';
import { focusedMark, focusMark, type TimelineHost } from '../../../input/index.js';
import {
  chartCommand, entryPoint, findMark, neighbour, sameRange, type ChartCommand, type Direction,
} from '../../../interaction/index.js';
import type { Mark } from '../../../layout/index.js';
import type { ListController } from '../list/list-controller.js';

/** Keys and clicks on the chart as actions; and the focus, which stays with its event when marks merge. */
export class ChartController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #list: ListController;
  #chart: HTMLElement | null = null;
  #listening: AbortController | undefined;
  #hadFocus = false;

  /** @param list where the way leads from a mark */
  constructor(host: TimelineHost, list: ListController) {
    this.#host = host;
    this.#list = list;
    host.element.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = focusedMark(this.#host) !== null;
  }

  hostUpdated(): void {
    this.#listen(this.#find('.chart'));
    if (this.#hadFocus && !this.#isFocusRight()) queueMicrotask(() => this.#keepFocus());
  }

  hostDisconnected(): void {
    this.#listen(null);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const choice = (event.target as Element).closest<HTMLElement>('.choice');
    if (choice && event.key !== 'Escape') return moveAmongChoices(event, choice);
    const command = chartCommand(event, this.#host.isRightToLeft);
    if (command?.type === 'go') this.#setQuiet(false);
    if (!command || !this.#carryOut(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A mark opens or closes its event; a cluster comes apart, or lists its events where no zoom can part them. */
  readonly choose = ({ key, count, oneDate, stretch }: Mark): void => {
    const host = this.#host;
    if (count > 1) {
      const { range: before, listed } = host.state;
      if (!oneDate) host.act({ type: 'zoom-to', stretch });
      if (sameRange(before, host.state.range)) this.#listCluster(listed === null ? key : null);
      return;
    }
    host.act({ type: 'toggle', id: key });
    if (host.state.open.has(key)) this.#list.goTo(key);
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
    const id = neighbour(chart, state.focused, to);
    if (id === null) return true;
    act({ type: 'focus-mark', id });
    this.#focusSoon(id);
    return true;
  }

  /** The whole has no next window: then the page scrolls. */
  #page(windows: number): boolean {
    if (this.#host.state.range === null) return false;
    this.#host.act({ type: 'pan', windows });
    return true;
  }

  #escape(): boolean {
    const { focused, open, listed } = this.#host.state;
    if (listed !== null) return this.#listCluster(null), true;
    if (focused !== null && open.has(focused)) return this.#host.act({ type: 'toggle', id: focused, open: false }), true;
    return this.#setQuiet(true);
  }

  /** Takes the tooltip away until the next move. False when it was away already. */
  #setQuiet(quiet: boolean): boolean {
    const changes = this.#chart !== null && this.#chart.classList.contains('quiet') !== quiet;
    this.#chart?.classList.toggle('quiet', quiet);
    return changes;
  }

  #listen(chart: HTMLElement | null): void {
    if (chart === this.#chart) return;
    this.#listening?.abort();
    this.#chart = chart;
    if (!chart) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    chart.addEventListener('pointermove', () => this.#setQuiet(false), { signal, passive: true });
  }

  /** Lists the events of the cluster that shows one, to choose among; null closes the list, and the focus goes back. */
  #listCluster(id: string | null): void {
    const { act, element, state: { listed } } = this.#host;
    act({ type: 'list-cluster', id });
    if (id === null && listed !== null) this.#focusSoon(listed);
    else void element.updateComplete.then(() => this.#find('.choice')?.focus());
  }

  #focusSoon(id: string): void {
    void this.#host.element.updateComplete.then(() => focusMark(this.#host, id));
  }

  /** Keys zoom around the mark that has the focus, so that it stays in view. */
  #focusedMoment(): { at?: number } {
    const { state, chart } = this.#host;
    const at = chart && findMark(chart, state.focused);
    return at && focusedMark(this.#host) ? { at: chart.scale.moment(at.mark.x) } : {};
  }

  /** A mark that merged with others, or parted from them, may have come to stand for another event. */
  #isFocusRight(): boolean {
    const { chart, state } = this.#host;
    const key = chart && findMark(chart, state.focused)?.mark.key;
    return key !== undefined && focusedMark(this.#host)?.dataset['event'] === key;
  }

  /** The mark that had the focus merged with others, or left the view: then the focus stays in the chart. */
  #keepFocus(): void {
    const { chart, state } = this.#host;
    focusMark(this.#host, chart && entryPoint(chart, [state.focused]));
    if (!focusedMark(this.#host)) this.#chart?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

function moveAmongChoices(event: KeyboardEvent, choice: HTMLElement): void {
  const next = { ArrowDown: choice.nextElementSibling, ArrowUp: choice.previousElementSibling }[event.key];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  (next as HTMLElement).focus();
}
