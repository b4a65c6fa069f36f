import type { ReactiveController } from 'lit';
import { bringIntoView, focusMark, rowEvent, type TimelineHost } from '../../../input/index.js';
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

  constructor(host: TimelineHost) {
    this.#host = host;
    this.sections = new DrawnSections(host.element);
    host.element.addController(this);
  }

  /** Whether what stands after the list, or beside it, is drawn too: after it, nobody sees it before the list is whole. */
  get isFollowed(): boolean {
    return this.sections.rows.areAll || this.#host.isWide;
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

  /** Leads to an event: from its mark, whereto Escape leads back, or from elsewhere. */
  goTo(id: string, isFromMark = false): void {
    this.#cameFromMark = isFromMark ? id : null;
    void this.scrollTo(id).then(() => this.#button(id)?.focus({ preventScroll: true }));
  }

  /** To the first event of a year, with its heading at the top. */
  readonly lead = (id: string): void => {
    void this.rowOf(id).then((row) => {
      row?.closest('.section-of-events')?.scrollIntoView({ block: 'start', behavior: 'instant' });
      this.#button(id)?.focus({ preventScroll: true });
    });
  };

  /** Draws what a short list left out, and goes to the first of that. */
  readonly showRest = (): void => {
    const before = new Set(this.sections.ids);
    this.#host.act({ type: 'show-events', all: true });
    void this.#host.element.updateComplete.then(() => this.#button(this.sections.ids.find((id) => !before.has(id)) ?? '')?.focus());
  };

  /** The row of an event once it is drawn. */
  readonly rowOf = async (id: string): Promise<HTMLElement | undefined> => {
    await this.sections.reach(id);
    return this.#entry(id);
  };

  /** At once where rows are to come yet: there is nothing to glide past, and a page that takes shape ends a glide in Blink. */
  async scrollTo(id: string): Promise<void> {
    const isNew = !this.sections.rows.areAll;
    const row = await this.rowOf(id);
    const isFar = row && Math.abs(row.getBoundingClientRect().top) > NEAR * innerHeight;
    bringIntoView(row, isNew || isFar ? 'instant' : 'smooth');
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
