/** Boxes on the screen that lie on each other, each by its text or its name. */
export function overlaps(elements: Iterable<Element>): string[] {
  const all = [...elements];
  return all.flatMap((a, index) => all.slice(index + 1).filter((b) => meet(a, b)).map((b) => `${named(a)} | ${named(b)}`));
}

function meet(...elements: readonly [Element, Element]): boolean {
  const [a, b] = [elements[0].getBoundingClientRect(), elements[1].getBoundingClientRect()];
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

const named = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

/** Marks, their labels, and the dates of the axis, where they lie on each other. */
export function crowded(root: ParentNode): string[] {
  const rows = [...root.querySelectorAll('[part~="lane-plot"], .ticks, .contexts')];
  return rows.flatMap((row) => overlaps([...row.querySelectorAll('[part~="mark"], [part~="mark-label"], [part~="tick"], [part~="context"]')]
    .filter((element) => element.textContent !== '' || element.matches('[part~="mark"]'))));
}
