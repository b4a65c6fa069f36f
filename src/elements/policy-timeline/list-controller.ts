import type { LitElement, ReactiveController } from 'lit';
import { isForeign, type Action, type ViewState } from '../../interaction/index.js';

/** What the controller knows of its element, and what it may do. */
export interface ListContext {
  readonly state: () => ViewState;
  readonly act: (action: Action) => void;
  readonly focusMark: (id: string) => void;
}

type Steps = (index: number, count: number) => number;

const MOVES: ReadonlyMap<string, Steps> = new Map<string, Steps>([
  ['ArrowUp', (index) => index - 1],
  ['ArrowDown', (index) => index + 1],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
]);

/** Keys in the list, and the way there from the chart and back. */
export class ListController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: ListContext;
  /** The event that was opened from its mark: there the focus goes back to. */
  #cameFromMark: string | null = null;
  /** The event that had the focus before an update. */
  #focused: string | undefined;

  constructor(host: LitElement, context: ListContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#focusedEvent();
  }

  /** Elements are used again for other events: the focus stays with the event, not with the element. */
  hostUpdated(): void {
    const id = this.#focused;
    if (id !== undefined && id !== this.#focusedEvent()) this.#button(id)?.focus();
  }

  hostDisconnected(): void {
    this.#cameFromMark = null;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (isForeign(event)) return;
    const handled = event.key === 'Escape' ? this.#escape(event) : this.#move(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Opens the way from a mark to its event. */
  goTo(id: string): void {
    this.#cameFromMark = id;
    void this.#host.updateComplete.then(() => {
      this.scrollTo(id);
      this.#button(id)?.focus({ preventScroll: true });
    });
  }

  scrollTo(id: string): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#entry(id)?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  }

  #move(event: KeyboardEvent): boolean {
    const steps = MOVES.get(event.key);
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.event-button')];
    const index = buttons.indexOf(event.target as HTMLElement);
    if (!steps || index < 0) return false;
    buttons[Math.min(Math.max(steps(index, buttons.length), 0), buttons.length - 1)]?.focus();
    return true;
  }

  #escape(event: KeyboardEvent): boolean {
    const id = (event.target as Element).closest<HTMLElement>('.event')?.dataset['event'];
    if (id === undefined || !this.#context.state().open.has(id)) return false;
    this.#context.act({ type: 'toggle', id, open: false });
    if (this.#cameFromMark === id) this.#context.focusMark(id);
    else this.#button(id)?.focus();
    this.#cameFromMark = null;
    return true;
  }

  #focusedEvent(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.event')?.dataset['event'];
  }

  #entry(id: string): HTMLElement | undefined {
    const entries = this.#host.renderRoot.querySelectorAll<HTMLElement>('.event');
    return [...entries].find((entry) => entry.dataset['event'] === id);
  }

  #button(id: string): HTMLElement | null | undefined {
    return this.#entry(id)?.querySelector<HTMLElement>('.event-button');
  }
}
