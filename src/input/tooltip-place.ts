import { parentOf } from './scroll-anchor.js';

/** Pixels between a mark and its tooltip, and between that and the edge of the window. */
const GAP = 4;

/**
 * Puts a tooltip above a mark, or below it where it would be cut by the window or lie on what stands above the chart. It
 * lies over all of the page, so that nothing around the chart cuts it.
 */
export function placeBeside(tip: HTMLElement, mark: HTMLElement): void {
  const { clientWidth } = document.documentElement;
  const at = mark.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const highest = Math.max(GAP, mark.closest('.chart')?.getBoundingClientRect().top ?? 0);
  const [above, below] = [at.top - GAP - height, at.bottom + GAP];
  const isAbove = above >= highest || (below + height > innerHeight - GAP && above >= GAP);
  const left = Math.max(GAP, Math.min((at.left + at.right - width) / 2, clientWidth - GAP - width));
  // Its own pixels differ from the window's where an ancestor has a zoom.
  const unit = width / tip.offsetWidth || 1;
  tip.style.setProperty('--left', String(left / unit));
  tip.style.setProperty('--top', String((isAbove ? above : Math.max(GAP, Math.min(below, innerHeight - GAP - height))) / unit));
}

/** Pixels that a card should have, where there are as many on one side of its mark. */
const ENOUGH = 320;

/**
 * Puts a card below a mark, or above it where there is more room, no higher than that: it covers what it tells of in the lowest
 * of windows alone, and is never cut by one.
 */
export function placeCard(card: HTMLElement, mark: Element): void {
  const { clientWidth } = document.documentElement;
  const at = mark.getBoundingClientRect();
  card.style.removeProperty('--most');
  const { width, height: natural } = card.getBoundingClientRect();
  const unit = width / card.offsetWidth || 1;
  const [below, above] = [innerHeight - at.bottom - 2 * GAP, at.top - 2 * GAP];
  const isBelow = below >= Math.min(natural, ENOUGH) || below >= above;
  const height = Math.min(natural, Math.max(isBelow ? below : above, ENOUGH / 2), innerHeight - 2 * GAP);
  const left = Math.max(GAP, Math.min((at.left + at.right - width) / 2, clientWidth - GAP - width));
  const top = Math.max(GAP, Math.min(isBelow ? at.bottom + GAP : at.top - GAP - height, innerHeight - GAP - height));
  const places = { left, top, most: height };
  for (const [name, pixels] of Object.entries(places)) card.style.setProperty(`--${name}`, String(pixels / unit));
}

/**
 * Whether an element is within the window, and within all that scrolls around it.
 * @param from pixels at the top of the window that something else lies on
 */
export function isSeen(element: Element, from = 0): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isWithin = (edge: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>): boolean =>
    bottom > edge.top && top < edge.bottom && right > edge.left && left < edge.right;
  if (!isWithin({ top: from, left: 0, bottom: innerHeight, right: innerWidth })) return false;
  for (let at = parentOf(element); at && at !== document.documentElement && at !== document.body; at = parentOf(at)) {
    if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowY) && !isWithin(at.getBoundingClientRect())) return false;
  }
  return true;
}
