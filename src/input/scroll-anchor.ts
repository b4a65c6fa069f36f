import type { LitElement } from 'lit';
import { isStill } from './motion.js';

/** Whether the browser itself keeps what the reader sees in its place. WebKit does not. */
const isKept = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** Changes the list above or below what the reader sees, and leaves that where it is on the screen. */
export function keepInPlace(host: LitElement, change: () => void): void {
  const row = isKept() ? undefined : rowInView(host);
  const place = row ? placeOf(row) : 0;
  change();
  if (row) void host.updateComplete.then(() => scrollBy(row, placeOf(row) - place));
}

/** Where it stands in what scrolls, however far that is scrolled: a glide moves nothing. */
function placeOf(row: Element): number {
  let place = row.getBoundingClientRect().top;
  for (let at: Element | null = row; at; at = parentOf(at)) place += at.scrollTop;
  return place;
}

function rowInView(host: LitElement): Element | undefined {
  return [...host.renderRoot.querySelectorAll('.event')].find((row) => row.getBoundingClientRect().bottom > 0);
}

/** Of what scrolls around a row, the nearest that is scrolled at all: where nothing is, nothing moved, unless told what does. */
export function scrollBy(row: Element, pixels: number, otherwise: Element | null = null): void {
  // Some engines scroll by whole pixels only, and cut off the rest.
  const top = Math.round(pixels);
  // To scroll by nothing would end a glide.
  if (row.isConnected && top !== 0) (scrolledBox(row) ?? otherwise)?.scrollBy({ top, behavior: 'instant' });
}

/** Scrolls no further than it takes. A glide to elsewhere is ended: it would lead on, past what is in view already. */
export function bringIntoView(element: Element | null | undefined, behavior?: ScrollBehavior): void {
  for (let at = element; at; at = parentOf(at)) {
    // Gecko leaves a glide for another only, WebKit only at once.
    at.scrollTo({ top: at.scrollTop, behavior: 'smooth' });
    at.scrollTo({ top: at.scrollTop, behavior: 'instant' });
  }
  element?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'instant' : behavior });
}

export function scrolledBox(row: Element): Element | null {
  let at: Element | null = row;
  while (at && at.scrollTop <= 0) at = parentOf(at);
  return at;
}

/** As it is drawn: out of shadow trees, and into slots. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Hears of whatever scrolls around what an element draws: of boxes inside of it too, of which its page hears nothing. */
export function hearScrolling({ renderRoot, ownerDocument }: LitElement, listener: () => void, signal: AbortSignal): void {
  for (const target of [ownerDocument, renderRoot]) target.addEventListener('scroll', listener, { signal, capture: true, passive: true });
}

/** What sticks within an element sticks to this. */
export function scrollerOf(element: Element): Element {
  const page = element.ownerDocument.documentElement;
  let at: Element | null = element;
  while (at && at !== page && !isScroller(at)) at = parentOf(at);
  return at ?? page;
}

/** The body's scrolling is the page's, unless the page says its own. */
function isScroller(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  const isOfPage = element === body && getComputedStyle(documentElement).overflow === 'visible';
  return !isOfPage && /auto|scroll|hidden/.test(getComputedStyle(element).overflowY);
}
