import type { ReactiveController } from 'lit';
import { findMark } from '../interaction/index.js';
import { hearScrolling } from './scroll-anchor.js';
import type { ReaderWords, TimelineHost } from './timeline-host.js';
import { isSeen, placeBeside } from './tooltip-place.js';

/**
 * Tells more of the mark that the pointer is on, or else of that which the keyboard is at. The pointer may go on to what
 * it says. Escape takes it away wherever the focus is; elsewhere on the page the key does its own work as well.
 */
export class Tooltip implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #words: ReaderWords['tip'];
  readonly #tip: HTMLElement;
  #life: AbortController | undefined;
  #hovered: HTMLElement | null = null;
  #focused: HTMLElement | null = null;
  /** Where the pointer is, and where it was when it was enough: what comes under it while it rests says nothing. */
  #pointer = '';
  #enough = '';

  constructor(host: TimelineHost, words: ReaderWords['tip']) {
    this.#host = host;
    this.#words = words;
    this.#tip = document.createElement('div');
    this.#tip.className = 'tip';
    this.#tip.setAttribute('part', 'tooltip');
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#tip.popover = 'manual';
    this.#tip.hidden = true;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const { element } = this.#host;
    const root = element.renderRoot as ShadowRoot;
    root.addEventListener('pointerover', (event) => this.#point(event as PointerEvent), { signal, passive: true });
    root.addEventListener('pointermove', (event) => (this.#pointer = placeOf(event as PointerEvent)), { signal, passive: true });
    // On its way down: what may become a drag goes no further than the chart.
    root.addEventListener('pointerdown', (event) => this.#tip.contains(event.target as Node) || this.#end(), { signal, passive: true, capture: true });
    root.addEventListener('focusin', ({ target }) => this.#focus(markOf(target)), { signal });
    root.addEventListener('focusout', () => this.#focus(null), { signal });
    element.addEventListener('pointerleave', () => this.#hover(null), { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { signal, capture: true });
    hearScrolling(element, () => this.#draw(), signal);
  }

  hostUpdated(): void {
    this.#draw();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#end();
  }

  #point(event: PointerEvent): void {
    const { target, relatedTarget, pointerType } = event;
    this.#pointer = placeOf(event);
    if (this.#tip.contains(target as Node)) return;
    const mark = pointerType === 'touch' ? null : markOf(target);
    if (!mark || (!mark.contains(relatedTarget as Node | null) && this.#pointer !== this.#enough)) this.#hover(mark);
  }

  #hover(mark: HTMLElement | null): void {
    this.#hovered = mark;
    this.#draw();
  }

  #focus(mark: HTMLElement | null): void {
    this.#focused = mark?.matches(':focus-visible') ? mark : null;
    this.#draw();
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#tip.hidden) return;
    this.#end();
    if (!event.composedPath().includes(this.#host.element)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #end(): void {
    this.#enough = this.#pointer;
    this.#hovered = null;
    this.#focused = null;
    this.#draw();
  }

  #draw(): void {
    // What a card tells of says nothing more.
    const { card } = this.#host.state;
    const mark = [this.#hovered, this.#focused].find((one) => one?.isConnected && (card === null || one.dataset['event'] !== card));
    const lines = mark && this.#host.state.listed === null && isSeen(mark) ? this.#linesOf(mark) : [];
    if (lines.length === 0) this.#hide();
    else this.#show(mark as HTMLElement, lines);
  }

  #show(mark: HTMLElement, lines: readonly HTMLElement[]): void {
    const tip = this.#tip;
    const root = mark.closest('.root');
    if (tip.parentNode !== root) root?.append(tip);
    tip.replaceChildren(...lines);
    tip.hidden = false;
    if (hasLayers() && !isOpen(tip)) tip.showPopover();
    placeBeside(tip, mark);
  }

  #hide(): void {
    if (this.#tip.hidden) return;
    this.#tip.hidden = true;
    if (this.#tip.isConnected && isOpen(this.#tip)) this.#tip.hidePopover();
  }

  /** A title that can be read beside the mark is not said again; that of one of many says nothing of the others. */
  #linesOf(mark: HTMLElement): HTMLElement[] {
    const { chart } = this.#host;
    const at = chart && findMark(chart, mark.dataset['event'] ?? '', mark.dataset['lane']);
    if (!at) return [];
    const label = mark.querySelector('.mark-label > *');
    const isRead = at.mark.count === 1 && label !== null && label.scrollWidth <= label.clientWidth && label.scrollHeight <= label.clientHeight + 1;
    const { date, titles, about } = this.#words(at.mark);
    const named = titles.map(({ text, lang }) => line('tip-title', text, lang));
    return [line('tip-date', date), ...(isRead ? [] : named), ...(about ? [line('tip-about', about)] : [])];
  }
}

function line(name: string, text: string, lang?: string): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.dir = 'auto';
  if (lang !== undefined) element.lang = lang;
  element.textContent = text;
  return element;
}

const markOf = (target: EventTarget | null): HTMLElement | null => (target as Element).closest<HTMLElement>('.mark[data-event]');
const placeOf = ({ screenX, screenY }: PointerEvent): string => `${screenX} ${screenY}`;

/** Older engines have no popovers: there it lies as high as styles can put it. */
const hasLayers = (): boolean => 'showPopover' in HTMLElement.prototype;

function isOpen(tip: HTMLElement): boolean {
  return hasLayers() && tip.matches(':popover-open');
}
