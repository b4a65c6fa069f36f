import type { ReactiveController } from 'lit';
import { measureDepth } from '../document/html-limit.js';
import { understandDates } from '../model/index.js';
import type { RowOf, TimelineHost } from './timeline-host.js';

/** What comes late. */
interface Late<Host> {
  readonly attend: (host: Host, rowOf: RowOf) => void;
  readonly nestsTooDeeply: Parameters<typeof measureDepth>[0];
  readonly takeDates: Parameters<typeof understandDates>[0];
}

/**
 * Asks, after the first picture, for what looks after the reader: hands on the chart, the focus, tooltips. Till then, and
 * where it does not come, keys and buttons do the same.
 */
export class LateControllers<Host extends TimelineHost> implements ReactiveController {
  readonly #host: Host;
  readonly #rowOf: RowOf;
  readonly #load: () => Promise<Late<Host>>;
  #isAskedFor = false;

  constructor(host: Host, rowOf: RowOf, load: () => Promise<Late<Host>>) {
    this.#host = host;
    this.#rowOf = rowOf;
    this.#load = load;
    host.element.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAskedFor || !this.#host.element.renderRoot.querySelector('.toolbar, .fault')) return;
    this.#isAskedFor = true;
    requestAnimationFrame(() => {
      this.#load().then(({ attend, nestsTooDeeply, takeDates }) => {
        // What was its bare text till now shows with its markup.
        if (measureDepth(nestsTooDeeply)) this.#host.element.requestUpdate();
        attend(this.#host, this.#rowOf);
        understandDates(takeDates);
        const { filter } = this.#host.state;
        // What was sought before may name a date.
        if (filter.text) this.#host.change({ type: 'filter', filter });
      }, () => undefined);
    });
  }
}
