const KEPT = '[part~="chart"], [part~="events"]';

const isShut = (element) => element.hasAttribute('hidden') || !element.checkVisibility();

/** A copy of what shows; `closed`: with the closed texts too. Null for what does not. */
function copyOf(node, closed) {
  if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
  if (node.nodeType !== Node.ELEMENT_NODE || (!closed && isShut(node))) return null;
  const copy = node.cloneNode();
  for (const child of node.childNodes) copy.append(...[copyOf(child, closed)].filter(Boolean));
  return copy;
}

/** An element without its content, around what is kept of it. */
function shell(node, closed) {
  if (node.matches(KEPT)) return copyOf(node, closed);
  if (!node.querySelector(KEPT)) return null;
  const copy = node.cloneNode();
  copy.append(...[...node.children].map((child) => shell(child, closed)).filter(Boolean));
  return copy;
}

/** The HTML of the chart and the list as they are drawn now, without the comments that templates leave. */
export function flatten(root, closed) {
  return [...root.children].map((child) => shell(child, closed)?.outerHTML ?? '').join('');
}
