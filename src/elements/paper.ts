/** What only paper needs. Loaded after the first picture, so it holds nothing that pages need before. */
import type { LitElement, ReactiveController } from 'lit';
import { paperStyles } from './paper.styles.js';
import { lateSheet } from './shared/late-sheet.js';

/** Letters of an entry that is about a quarter of a page long. Longer ones may break, or pages would be half empty. */
const SHORT = 600;
/** Letters that a link counts as: its address stands beside it. */
const ADDRESS = 100;

/** An element as its printing sees it. */
interface Printed extends LitElement {
  isPrinting: boolean;
  /** Draws what waits to be drawn. */
  drawNow(): void;
}

const wear = lateSheet(paperStyles);

/** Draws an element for paper while its page is printed: all of it, since nothing can be opened there. */
export class Paper implements ReactiveController {
  readonly #host: Printed;
  #life: AbortController | undefined;
  /** What is open for paper only. */
  #opened: HTMLDetailsElement[] = [];

  constructor(host: Printed) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const page = this.#host.ownerDocument.defaultView;
    page?.addEventListener('beforeprint', () => this.#begin(), { signal });
    page?.addEventListener('afterprint', () => this.#end(), { signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#end();
  }

  /** Styles alone open what is closed in some engines only. */
  #begin(): void {
    drawFor(this.#host);
    for (const closed of this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open], .toolbar *)')) {
      closed.open = true;
      this.#opened.push(closed);
    }
  }

  #end(): void {
    for (const opened of this.#opened.splice(0)) opened.open = false;
    setPrinting(this.#host, false);
  }
}

/** At once, since the browser does not wait; and with it the cards that wait for their turn. */
function drawFor(host: Printed): void {
  setPrinting(host, true);
  host.drawNow();
  const { renderRoot } = host;
  for (const card of renderRoot.querySelectorAll<Printed>('case-card')) if (card.shadowRoot) drawFor(card);
  if (renderRoot instanceof ShadowRoot) dress(renderRoot);
}

function setPrinting(host: Printed, isPrinting: boolean): void {
  host.isPrinting = isPrinting;
  host.requestUpdate();
}

/** Adds what only paper shows. */
function dress(root: ShadowRoot): void {
  wear(root);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]:not(.text *, [href^="mailto:"])')) link.dataset['address'] = link.href;
  for (const entry of root.querySelectorAll('.event')) entry.toggleAttribute('data-long', lengthOf(entry) > SHORT);
}

function lengthOf(entry: Element): number {
  return entry.textContent.replace(/\s+/g, ' ').length + ADDRESS * entry.querySelectorAll('[data-address]').length;
}
