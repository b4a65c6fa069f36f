/** Where a word stands on the screen: the first time that it is written in an element, in one run of text. */
export function placeOf(element: Node, word: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${word}" is not in "${element.textContent ?? ''}".`);
}

/** The words as the eye finds them in a line, from left to right. */
export function fromLeftToRight(element: Node, ...words: string[]): string[] {
  return [...words].sort((a, b) => placeOf(element, a).left - placeOf(element, b).left);
}

/** What is drawn of the text of an element. */
export function textBox(element: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
