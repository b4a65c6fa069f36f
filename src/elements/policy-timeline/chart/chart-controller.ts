import type { LitElement, ReactiveController } from 'lit';
import {
  chartCommand, entryPoint, findMark, neighbour, sameRange, type Action, type ChartCommand, type Direction,
  type ViewState,
} from '../../../interaction/index.js';
import type { ChartLayout, Mark } from '../../../layout/index.js';

/** What the controller knows of its element, and what it may do. */
export interface ChartContext {
  readonly view: () => { state: ViewState; chart: ChartLayout | null };
  readonly rightToLeft: () => boolean;
  readonly act: (action: Action) => void;
  /** Brings an open event into view in the list, and the focus to it. */
  readonly goToEvent: (id: string) => void;
}

/** Keys and clicks on the chart as actions; and the focus, which stays with its event when marks merge. */
export class ChartController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: ChartContext;
  #chart: HTMLElement | null = null;
  #listening: AbortController | undefined;
  #hadFocus = false;

  constructor(host: LitElement, context: ChartContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#focusedMark() !== null;
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
    if (choice && event.key !== 'Escape') return this.#moveAmongChoices(event, choice);
    const command = chartCommand(event, this.#context.rightToLeft());
    if (command?.type === 'go') this.#setQuiet(false);
    if (!command || !this.#carryOut(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A mark opens or closes its event; a cluster comes apart, or lists its events where no zoom can part them. */
  readonly choose = (mark: Mark): void => {
    const { act, goToEvent, view } = this.#context;
    const { key, count, oneDate, stretch } = mark;
    if (count > 1) {
      const { range: before, listed } = view().state;
      if (!oneDate) act({ type: 'zoom-to', stretch });
      if (sameRange(before, view().state.range)) this.#list(listed === null ? key : null);
      return;
    }
    act({ type: 'toggle', id: key });
    if (view().state.open.has(key)) goToEvent(key);
  };

  /** Gives the focus to the mark that shows an event. */
  focusEvent(id: string): void {
    void this.#host.updateComplete.then(() => this.#focusMark(id));
  }

  /** Whether the key was ours: a key that does nothing here belongs to the page. */
  #carryOut(command: ChartCommand): boolean {
    const { act } = this.#context;
    switch (command.type) {
      case 'go': return this.#go(command.to);
      case 'page': return this.#page(command.windows);
      case 'zoom': return act({ type: 'zoom', factor: command.factor, ...this.#focusedMoment() }), true;
      case 'fit': return act({ type: 'fit' }), true;
      case 'escape': return this.#escape();
    }
  }

  #go(to: Direction): boolean {
    const { state, chart } = this.#context.view();
    if (!chart) return false;
    const id = neighbour(chart, state.focused, to);
    if (id === null) return true;
    this.#context.act({ type: 'focus-mark', id });
    this.focusEvent(id);
    return true;
  }

  /** The whole has no next window: then the page scrolls. */
  #page(windows: number): boolean {
    if (this.#context.view().state.range === null) return false;
    this.#context.act({ type: 'pan', windows });
    return true;
  }

  #escape(): boolean {
    const { focused, open, listed } = this.#context.view().state;
    if (listed !== null) return this.#list(null), true;
    if (focused !== null && open.has(focused)) return this.#context.act({ type: 'toggle', id: focused, open: false }), true;
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

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Lists the events of the cluster that shows one, to choose among; null closes the list, and the focus goes back. */
  #list(id: string | null): void {
    const { act, view } = this.#context;
    const { listed } = view().state;
    act({ type: 'list-cluster', id });
    if (id === null && listed !== null) this.focusEvent(listed);
    else void this.#host.updateComplete.then(() => this.#find('.choice')?.focus());
  }

  #moveAmongChoices(event: KeyboardEvent, choice: HTMLElement): void {
    const next = { ArrowDown: choice.nextElementSibling, ArrowUp: choice.previousElementSibling }[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    (next as HTMLElement).focus();
  }

  /** Keys zoom around the mark that has the focus, so that it stays in view. */
  #focusedMoment(): { at?: number } {
    const { state, chart } = this.#context.view();
    const at = chart && findMark(chart, state.focused);
    return at && this.#focusedMark() ? { at: chart.scale.moment(at.mark.x) } : {};
  }

  #focusedMark(): HTMLElement | null {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement && active.classList.contains('mark') ? active : null;
  }

  /** Elements are used again for other marks, so the one that has the focus may have come to mean another event. */
  #isFocusRight(): boolean {
    const { chart, state } = this.#context.view();
    const key = chart && findMark(chart, state.focused)?.mark.key;
    return key !== undefined && this.#focusedMark()?.dataset['event'] === key;
  }

  /** The mark that had the focus merged with others, or left the view: then the focus stays in the chart. */
  #keepFocus(): void {
    const { chart, state } = this.#context.view();
    this.#focusMark(chart && entryPoint(chart, [state.focused]));
    if (!this.#focusedMark()) this.#chart?.focus();
  }

  #focusMark(id: string | null): void {
    const { chart } = this.#context.view();
    const key = chart && findMark(chart, id)?.mark.key;
    const marks = this.#chart?.querySelectorAll<HTMLElement>('.mark') ?? [];
    [...marks].find((mark) => mark.dataset['event'] === key)?.focus();
  }
}
