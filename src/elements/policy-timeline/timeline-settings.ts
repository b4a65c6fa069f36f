import { property } from 'lit/decorators/property.js';
import { PolicyElement } from '../policy-element.js';
import type { Layout } from './timeline-view.js';

/** What a page asks of a timeline beside its document, and readers do not change. */
export abstract class TimelineSettings extends PolicyElement {
  /** Level of the title's heading, 1 to 6; those below it follow. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /**
   * Lets addresses that end in `#policy-id/event-id` open an event, and offers to copy them; in a route (`#/…`), as its parameter
   * `policy-event`.
   */
  @property({ attribute: 'deep-link', type: Boolean }) deepLink = false;
  /**
   * What of a timeline to draw: `all`; `chart`, with where the policy stands, and events told at their marks; `list`; or `card`, a
   * short form of 300 pixels that leads to the whole. What is left out is still printed.
   */
  @property() layout: Layout | (string & {}) = 'all';
  /** How many events the list begins with: those with `"key": true`, then the latest. A button has the rest; 0 is all. */
  @property({ type: Number }) limit = 0;
  /** What choosing a mark does: `show` leads to the event in the list, `stay` tells it at the mark and scrolls nothing. */
  @property({ attribute: 'on-select' }) whenSelected: 'show' | 'stay' | (string & {}) = 'show';

  /** What a document begins with: `latest`, the newest events in the chart and first in the list; else `all` of it. */
  @property() view: 'all' | 'latest' | (string & {}) | null = null;

  /**
   * Points out what came or changed since then, as the document dates that, and counts it in a filter: a date in EDTF, or `visit`
   * for the reader's last visit, which the browser remembers where it may.
   */
  @property() since: string | null = null;
}
