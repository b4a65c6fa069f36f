import type { ReactiveController } from 'lit';
import { findMark } from '../interaction/index.js';
import { markElement } from './focus.js';
import type { RowOf, TimelineHost } from './timeline-host.js';

/** What had the focus before an update. */
interface Held {
  readonly element: HTMLElement;
  /** What tells it from others that the same element may be used for. */
  readonly name: string | null;
  /** The event whose mark or row it is in, and its title. */
  readonly event: string | undefined;
  readonly title: string;
  /** Its place among what takes the focus in a row. */
  readonly place: number;
  /** Whether it has the focus by hand: then nothing scrolls to where that goes. */
  readonly isByHand: boolean;
}

/** Where the focus goes when what had it is no more: the first that there is. */
const PLACES = ['.status-line', '.fault', '.notice', '.title', '.root'];

/**
 * The focus through updates. It stays with its event, while elements are used again for others, and with its place in the
 * row. What had it may go: then it goes to where the page says what there is now, never to another event, and never away.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #rowOf: RowOf;
  /** Of the last picture: the next may lack the event that had the focus. */
  #timeline: TimelineHost['timeline'];
  #held: Held | null = null;
  /** Whether it waits at the chart until its event is in view again. */
  #waits = false;

  constructor(host: TimelineHost, rowOf: RowOf) {
    this.#host = host;
    this.#rowOf = rowOf;
    this.#timeline = host.timeline;
  }

  hostUpdate(): void {
    const element = this.#active;
    const event = element?.closest<HTMLElement>('.event, .mark')?.dataset['event'];
    this.#held = element && {
      element, event,
      name: nameOf(element),
      title: this.#timeline?.byId.get(event ?? '')?.source.title ?? '',
      place: focusables(element.closest('.event')).indexOf(element),
      isByHand: !element.matches(':focus-visible'),
    };
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#timeline = this.#host.timeline;
    if (!held || this.#isElsewhere()) return;
    if (held.element.matches('.mark')) this.#keepMark(held);
    else if (held.event !== undefined) this.#keepRow(held, held.event);
    else if (held.element.matches('.chart')) this.#endWait();
    else if (!isThere(held)) this.#lose(held);
  }

  /** A mark that merged with others, or parted from them, may have come to stand for another event. */
  #keepMark(held: Held): void {
    const { state, chart, element, shows } = this.#host;
    const id = state.focused ?? held.event ?? '';
    const mark = this.#mark(id);
    this.#waits = !mark && chart !== null && shows(id);
    if (mark) focus(mark);
    else if (this.#waits) focus(element.renderRoot.querySelector('.chart'));
    else this.#lose(held);
  }

  #endWait(): void {
    const mark = this.#waits && this.#mark(this.#host.state.focused ?? '');
    if (mark) focus(mark);
  }

  #keepRow(held: Held, event: string): void {
    const { element, shows } = this.#host;
    const row = [...element.renderRoot.querySelectorAll<HTMLElement>('.event')].find(({ dataset }) => dataset['event'] === event);
    const into = (found: HTMLElement | undefined): void => focus(focusables(found)[held.place] ?? focusables(found)[0]);
    if (row?.contains(this.#active) && isThere(held)) return;
    if (!shows(event)) this.#lose(held);
    else if (row) into(row);
    else void this.#rowOf(event).then(into);
  }

  #lose({ element, title, isByHand }: Held): void {
    const { renderRoot } = this.#host.element;
    const first = (...selectors: string[]): HTMLElement | undefined => selectors.map((selector) => renderRoot.querySelector<HTMLElement>(selector)).find((found) => found !== null);
    // What is told at a mark goes back to it, or else to where it was.
    const back = element.closest('.choice, .event-card') ? this.#mark(this.#host.state.focused ?? '') ?? first('.chart') : undefined;
    const place = back ?? first(...PLACES);
    // Within an update, no other can be asked for.
    if (title) queueMicrotask(() => this.#host.sayGone(title));
    if (!place) return;
    if (!back) place.tabIndex = -1;
    place.focus({ preventScroll: isByHand || back !== undefined });
  }

  #mark(id: string): HTMLElement | undefined {
    const { chart, state } = this.#host;
    const at = chart && findMark(chart, id, state.lane);
    return at ? markElement(this.#host, at) : undefined;
  }

  /** Whether somebody gave the focus to something else meanwhile. */
  #isElsewhere(): boolean {
    const active = this.#active;
    if (active) return active !== this.#held?.element;
    return document.activeElement !== null && document.activeElement !== document.body;
  }

  get #active(): HTMLElement | null {
    return this.#host.element.shadowRoot?.activeElement as HTMLElement | null ?? null;
  }
}

function nameOf(element: HTMLElement): string | null {
  return element.matches('.chip') ? element.getAttribute('aria-label') ?? element.dataset['category'] ?? null : element.getAttribute('case');
}

function isThere({ element, name }: Held): boolean {
  return element.isConnected && element.checkVisibility() && nameOf(element) === name;
}

function focusables(row: Element | null | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('a, button, summary, audio, video, iframe') ?? [])].filter((element) => element.checkVisibility());
}

function focus(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
}
