import type { ReactiveController } from 'lit';
import type { TimelineHost } from '../../../input/index.js';
import { eventInHash } from '../../../interaction/index.js';

/** What follows an address: the element itself. */
interface Linked {
  readonly deepLink: boolean;
  show(id: string): boolean;
}

/** Opens the event that the page's address names: once its document is there, and whenever the address changes. */
export class DeepLinkController implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #linked: Linked;
  #life: AbortController | undefined;
  /** The hash that was followed: it names its document, which may come anew, and leads there once. */
  #followed = '';

  constructor(host: TimelineHost, linked: Linked) {
    this.#host = host;
    this.#linked = linked;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    addEventListener('hashchange', () => this.#follow(), { signal: this.#life.signal });
  }

  hostUpdated(): void {
    queueMicrotask(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#life?.abort();
  }

  #follow(): void {
    const { timeline } = this.#host;
    const { hash } = location;
    if (!this.#linked.deepLink || !timeline || this.#followed === hash) return;
    const id = eventInHash(hash, timeline.policy.id);
    const leads = id !== null && timeline.byId.has(id);
    this.#followed = leads ? hash : '';
    if (!leads) return;
    reveal(this.#host.element);
    this.#linked.show(id);
  }
}

/** Opens what of the page is closed around an element, as the browser does for a target of its own. */
function reveal(element: Element): void {
  for (let node: Node | null | undefined = element; node; node = around(node)) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (!(node instanceof Element) || node.getAttribute('hidden') !== 'until-found') continue;
    node.dispatchEvent(new Event('beforematch', { bubbles: true }));
    node.removeAttribute('hidden');
  }
}

function around(node: Node): Node | null | undefined {
  return (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host;
}
