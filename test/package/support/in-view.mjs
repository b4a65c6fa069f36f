/**
 * Runs in the page: of the texts of the elements that a selector finds in the timeline, those that the window does not
 * hold, each with what is wrong; and the box of them all. A text is held where all its boxes are within the window and
 * nothing covers their middles.
 *
 * @param {string} selector
 * @param {string} words only of the first element that has them; of the first at all where there are none
 */
export function lookAt(selector, words) {
  const { shadowRoot } = document.querySelector('policy-timeline');
  const flat = ({ innerText = '' }) => innerText.replace(/\s+/g, ' ');
  const element = [...shadowRoot.querySelectorAll(selector)].find((one) => flat(one).includes(words));
  if (!element) return { faults: [`nothing has "${words}"`], text: '' };

  function boxesOf(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  }
  const isWithin = ({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  /** Lines of the chart's labels that are cut with an ellipsis. */
  function isCut({ top }, { parentElement }) {
    return getComputedStyle(parentElement).overflowY === 'hidden' && top >= parentElement.getBoundingClientRect().bottom - 1;
  }
  function isCovered({ left, width, top, height }, { parentElement }) {
    const over = shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    return over === null || !(over.contains(parentElement) || parentElement.contains(over));
  }

  const faults = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility()) continue;
    for (const box of boxesOf(node).filter((one) => !isCut(one, node))) {
      if (!isWithin(box)) faults.push(`"${node.data.trim()}" is outside, at ${Math.round(box.left)}, ${Math.round(box.top)}`);
      else if (isCovered(box, node)) faults.push(`"${node.data.trim()}" is covered`);
    }
  }
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return { faults, text: flat(element), box: { top, bottom, left, right } };
}
