import type { Issue } from '../document/index.js';

/**
 * The text of the document that stands inside the element, at any depth, since editors wrap what they are given in
 * paragraphs; null when none does. What stands in another element of ours is that one's.
 */
export function inlineText(element: Element): string | null {
  const scripts = [...element.querySelectorAll('script[type="application/json"]')];
  const own = scripts.find((script) => script.closest('policy-timeline, case-card')?.contains(element) ?? true);
  return own?.textContent ?? null;
}

/**
 * Tells an author whose page is loaded, and whose words inside the element nothing replaces: an editor may have dropped
 * the script. Frameworks that take over what a server printed set the document when the page is loaded, or make the element anew.
 */
export function tellOfNone(element: Element, isNone: () => boolean, signal: AbortSignal): void {
  if (element.ownerDocument.readyState === 'complete' || !element.firstElementChild) return;
  const tell = (): void => {
    if (!signal.aborted && isNone()) console.warn(`<${element.localName}> has no document: it needs src, policy, or a <script type="application/json"> inside.`);
  };
  // Safari has no such callback.
  const whenIdle = (globalThis as { requestIdleCallback?: (done: () => void) => void }).requestIdleCallback ?? setTimeout;
  globalThis.addEventListener('load', () => whenIdle(tell), { signal, once: true });
}

/** Where a document is looked for in vain, as JSON or as what a framework makes of an object. */
export const MISPLACED: readonly string[] = ['policy', 'data', 'json'];

/**
 * Why an element shows nothing that was given a document as an attribute: one of these, or any that holds one as JSON. Null
 * without. Other tools of a page keep objects of their own in attributes.
 */
export function attributeFault({ attributes }: Element): Issue | null {
  const name = [...attributes].find(({ name, value }) => MISPLACED.includes(name) || (/^[\s[]*\{/.test(value) && value.includes('"events"')))?.name;
  return name === undefined ? null : {
    severity: 'error',
    path: '',
    message: `The attribute ${name} is not read`,
    hint: 'Set src or the property policy, or put the document into a <script type="application/json"> inside the element.',
  };
}

/** Calls back once the element's children are all there: at once, or when the page is parsed. */
export function whenParsed(element: Element, then: () => void, signal: AbortSignal): void {
  const page = element.ownerDocument;
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', then, { signal, once: true });
  else then();
}
