import { VERSION } from './version.js';

/** How a registered class tells which release it came from. */
const RELEASE = Symbol.for('policy-timeline release');

/**
 * Registers an element, unless the page has one of that name: the first copy wins, and a second one says so
 * without stopping the page.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (typeof AbortController === 'undefined') {
    console.warn(`<${tag}> needs AbortController.`);
  } else if (!known) {
    Object.defineProperty(element, RELEASE, { value: VERSION });
    customElements.define(tag, element);
  } else if (known !== element) {
    const release = Object.getOwnPropertyDescriptor(known, RELEASE)?.value as string | undefined;
    console.warn(`<${tag}> is registered already, by ${release ?? 'another library'}; policy-timeline ${VERSION} leaves it as it is.`);
  }
}
