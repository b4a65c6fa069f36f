/** A line of text on the screen, as far as nothing around it cuts it off. */
interface Line extends Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> {
  readonly element: Element;
  readonly text: string;
}

function cutBy(element: Element | null, { left, right, top, bottom }: DOMRect): DOMRect {
  if (!element) return new DOMRect(left, top, right - left, bottom - top);
  const box = element.getBoundingClientRect();
  const isOpen = getComputedStyle(element).overflow === 'visible';
  const [l, r] = isOpen ? [left, right] : [Math.max(left, box.left), Math.min(right, box.right)];
  const [t, b] = isOpen ? [top, bottom] : [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  return cutBy(element.parentElement, new DOMRect(l, t, Math.max(r - l, 0), Math.max(b - t, 0)));
}

/** What is closed until somebody searches has places all the same; the way to the rest of a summary covers what it leads to. */
const NOT_SEEN = '.visually-hidden, style, [hidden], [part~="summary-button"]';

/** The lines of all texts of a tree and of the trees inside that can be seen. */
export function textLines(root: ParentNode): Line[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.checkVisibility() && !element.closest(NOT_SEEN) ? linesOf(element) : []),
    ...(element.shadowRoot ? textLines(element.shadowRoot) : []),
  ]);
}

function linesOf(element: Element): Line[] {
  return [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '').flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((rect) => cutBy(element, rect)).filter(({ width, height }) => width > 2 && height > 4)
      .map(({ left, right, top, bottom }) => ({ element, text: node.textContent?.trim() ?? '', left, right, top, bottom }));
  });
}

/** Pixels by which the boxes of lines may touch: letters do not fill them. */
const TOUCH = 4;

/** Texts that lie on each other. */
export function textOnText(lines: readonly Line[]): string[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; (sorted[next]?.top ?? Infinity) < a.bottom - TOUCH; next += 1) {
      const b = sorted[next] as Line;
      const isSame = a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element);
      if (!isSame && a.left < b.right - TOUCH && b.left < a.right - TOUCH) found.push(`${a.text} | ${b.text}`);
    }
    return found;
  });
}
