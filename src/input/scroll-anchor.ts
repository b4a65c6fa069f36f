import type { LitElement } from 'lit';

/** Whether the browser itself keeps what the reader sees in its place. WebKit does not. */
const isKept = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** Changes the list above or below what the reader sees, and leaves that where it is on the screen. */
export function keepInPlace(host: LitElement, change: () => void): void {
  const row = isKept() ? undefined : rowInView(host);
  const top = row?.getBoundingClientRect().top ?? 0;
  change();
  if (row) void host.updateComplete.then(() => scrollBy(row, row.getBoundingClientRect().top - top));
}

function rowInView(host: LitElement): Element | undefined {
  return [...host.renderRoot.querySelectorAll('.event')].find((row) => row.getBoundingClientRect().bottom > 0);
}

/** Of what scrolls around a row, the nearest that is scrolled at all: where nothing is, nothing moved. */
export function scrollBy(row: Element, pixels: number): void {
  if (!row.isConnected || Math.abs(pixels) < 1) return;
  let at: Element | null = row;
  while (at && at.scrollTop <= 0) at = parentOf(at);
  at?.scrollBy({ top: pixels, behavior: 'instant' });
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
