/** What follows the addresses of a page, and keeps its own in step. It comes where a page wants that. */
import type { ReactiveController } from 'lit';
import type { RowOf, TimelineHost } from '../../../input/index.js';
import { isRoute, linkHash, readLink } from '../../../interaction/deep-link.js';
import { eventShown, viewToWords } from '../../../interaction/view-words.js';

/** What follows an address: the element itself. */
export interface Linked {
  readonly deepLink: boolean;
  range: unknown;
  filter: unknown;
  telling: unknown;
  asOf: string | null;
  show(id: string): boolean;
}

/** What a reader does that an address tells. */
const CHANGES = ['range-change', 'filter-change', 'event-toggle', 'event-select'];

/** Milliseconds that nothing changes before an address is written: browsers let a page do that so many times a minute. */
const REST = 400;

/** The policies of this page that addresses may lead to: each may take the place of another's address, and of no one else's. */
const linkedPolicies = new Set<string>();

export function followLinks(host: TimelineHost, linked: Linked, rowOf: RowOf): void {
  new DeepLinks(host, linked, rowOf);
}

/**
 * Shows what the page's address asks for, once its document is there and whenever the address changes, and writes there what the
 * reader comes to see. No entry is added to the history of the page, and no address of the page itself is touched.
 */
class DeepLinks implements ReactiveController {
  readonly #host: TimelineHost;
  readonly #linked: Linked;
  readonly #rowOf: RowOf;
  #life: AbortController | undefined;
  /** The hash that was followed: it names its document, which may come anew, and leads there once. */
  #followed = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TimelineHost, linked: Linked, rowOf: RowOf) {
    this.#host = host;
    this.#linked = linked;
    this.#rowOf = rowOf;
    host.element.addController(this);
    this.#follow();
  }

  hostConnected(): void {
    const { signal } = (this.#life = new AbortController());
    const { element } = this.#host;
    addEventListener('hashchange', () => this.#follow(), { signal });
    for (const change of CHANGES) element.addEventListener(change, ({ target }) => target === element && this.#writeSoon(), { signal });
  }

  hostUpdated(): void {
    queueMicrotask(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#life?.abort();
    clearTimeout(this.#waiting);
  }

  #follow(): void {
    const { timeline } = this.#host;
    const { hash } = location;
    if (timeline) linkedPolicies.add(timeline.policy.id);
    if (!this.#linked.deepLink || !timeline || this.#followed === hash) return;
    const link = readLink(hash, timeline.policy.id);
    const event = link?.event && timeline.byId.has(link.event) ? link.event : null;
    const leads = event !== null || Boolean(link?.words);
    this.#followed = leads ? hash : '';
    if (!link || !leads) return;
    reveal(this.#host.element);
    if (link.words) this.#show(link.words);
    if (event === null) this.#host.element.scrollIntoView();
    else this.#land(event);
  }

  #show(words: string): void {
    const linked = this.#linked;
    const asked = new URLSearchParams(words);
    linked.range = asked.get('range');
    linked.asOf = asked.get('as-of');
    linked.filter = words;
    linked.telling = asked.get('telling');
  }

  /** The focus goes along, unless somebody is elsewhere with it. */
  #land(event: string): void {
    this.#linked.show(event);
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    void this.#rowOf(event).then((row) => row?.querySelector<HTMLElement>('.event-button')?.focus({ preventScroll: true }));
  }

  #writeSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), REST);
  }

  #write(): void {
    const { timeline, state } = this.#host;
    const { hash } = location;
    if (!this.#linked.deepLink || !timeline || !isOurs(hash)) return;
    const { id } = timeline.policy;
    const [event, words] = [eventShown(state), viewToWords(state)];
    const address = event !== null || words ? linkHash(id, event, '', words) : location.pathname + location.search;
    this.#followed = event !== null || words ? address : '';
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some frames have no address to write.
    }
  }
}

/** Whether a hash is one that we may replace: none at all, or that of a policy on this page. */
function isOurs(hash: string): boolean {
  return hash.length < 2 || (!isRoute(hash) && [...linkedPolicies].some((id) => readLink(hash, id) !== null));
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
