import type { ReactiveController } from 'lit';
import type { PolicyElement } from '../../policy-element.js';

/** Whether the page is being printed: everything is on paper, and nothing can be opened there. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: PolicyElement;
  #life: AbortController | undefined;

  constructor(host: PolicyElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    for (const type of ['beforeprint', 'afterprint'] as const) addEventListener(type, () => this.#set(type === 'beforeprint'), { signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.isPrinting = false;
  }

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    if (isPrinting) this.#draw();
  }

  /** At once, since the browser does not wait; and with it the cards that wait for their turn. */
  #draw(): void {
    this.#host.drawNow();
    for (const card of this.#host.renderRoot.querySelectorAll<Partial<PolicyElement> & Element>('case-card')) card.drawNow?.();
  }
}
