/** An element that no template draws, with its part. */
export function part<Tag extends 'div' | 'button'>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = name;
  element.setAttribute('part', name);
  if (tag === 'div') element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Only when it is another: styles are worked out anew for each. */
export function set({ style }: HTMLElement, name: string, value: number): void {
  const text = String(Math.round(value * 100) / 100);
  if (style.getPropertyValue(`--${name}`) !== text) style.setProperty(`--${name}`, text);
}
