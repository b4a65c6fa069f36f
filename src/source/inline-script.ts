/** The text of the document that stands inside the element; null when none does. */
export function inlineText(element: Element): string | null {
  const script = [...element.children].find((child) => child.matches('script[type="application/json"]'));
  return script?.textContent ?? null;
}

/** Calls back once the element's children are all there: at once, or when the page is parsed. */
export function whenParsed(element: Element, then: () => void, signal: AbortSignal): void {
  const page = element.ownerDocument;
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', then, { signal, once: true });
  else then();
}
