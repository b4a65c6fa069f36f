import type { ReactiveController } from 'lit';
import { focusedRowEvent, focusMark, rowEvent, type TimelineHost } from '../../../input/index.js';
import { isForeign } from '../../../interaction/index.js';
import { DrawnSections } from './drawn-sections.js';

type Steps = (index: number, count: number) => number;

const MOVES: ReadonlyMap<string, Steps> = new Map<string, Steps>([
  ['ArrowUp', (index) => index - 1],
  ['ArrowDown', (index) => index + 1],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
]);

/** Nearer than so many heights of the window, the reader is led there, and further away is there at once. */
const NEAR = 2;

/** Keys and clicks in the list, and the way there from the chart and back. */
export class ListController implements ReactiveController {
  readonly sections: DrawnSections;

  readonly #host: TimelineHost;
  /** The event that was opened from its mark: there the focus goes back to. */
  #cameFromMark: string | null = null;
  /** The event that had the focus before an update. */
  #focused: string | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.sections = new DrawnSections(host.element);
    host.element.addController(this);
  }

  hostUpdate(): void {
    this.#focused = focusedRowEvent(this.#host.element);
  }

  /** Elements are used again for other events: the focus stays with the event, not with the element. */
  hostUpdated(): void {
    const id = this.#focused;
    if (id !== undefined && id !== focusedRowEvent(this.#host.element)) this.#button(id)?.focus();
  }

  hostDisconnected(): void {
    this.#cameFromMark = null;
  }

  readonly click = ({ target }: Event): void => {
    const button = (target as Element).closest('.event-button');
    if (button) this.#host.act({ type: 'toggle', id: eventOf(button) });
  };

  /** The browser's own search found something in a closed text. */
  readonly beforematch = ({ target }: Event): void => {
    this.#host.act({ type: 'toggle', id: eventOf(target as Element), open: true });
  };

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
    void this.scrollTo(id).then(() => this.#button(id)?.focus({ preventScroll: true }));
  }

  /** The row of an event once it is drawn. */
  async rowOf(id: string): Promise<HTMLElement | undefined> {
    await this.sections.reach(id);
    return this.#entry(id);
  }

  async scrollTo(id: string): Promise<void> {
    const entry = await this.rowOf(id);
    const isNear = Math.abs(entry?.getBoundingClientRect().top ?? 0) < NEAR * innerHeight;
    const still = !isNear || matchMedia('(prefers-reduced-motion: reduce)').matches;
    entry?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  }

  /** Along all events, drawn or not. */
  #move(event: KeyboardEvent): boolean {
    const steps = MOVES.get(event.key);
    const button = (event.target as Element).closest('.event-button');
    if (!steps || !button) return false;
    const { ids } = this.sections;
    const id = ids[Math.min(Math.max(steps(ids.indexOf(eventOf(button)), ids.length), 0), ids.length - 1)] ?? '';
    if (this.#button(id)) this.#button(id)?.focus();
    else void this.sections.reach(id).then(() => this.#button(id)?.focus());
    return true;
  }

  #escape(event: KeyboardEvent): boolean {
    const id = eventOf(event.target as Element);
    if (!this.#host.state.open.has(id)) return false;
    this.#host.act({ type: 'toggle', id, open: false });
    if (this.#cameFromMark === id) void this.#host.element.updateComplete.then(() => focusMark(this.#host, id));
    else this.#button(id)?.focus();
    this.#cameFromMark = null;
    return true;
  }

  #entry(id: string): HTMLElement | undefined {
    const entries = this.#host.element.renderRoot.querySelectorAll<HTMLElement>('.event');
    return [...entries].find((entry) => entry.dataset['event'] === id);
  }

  #button(id: string): HTMLElement | null | undefined {
    return this.#entry(id)?.querySelector<HTMLElement>('.event-button');
  }
}

/** The id of the event in whose row an element stands. */
function eventOf(element: Element): string {
  return rowEvent(element) ?? '';
}
