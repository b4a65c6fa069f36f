import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { numberFrom, textFrom, type SharedCaption, type Timeline, type TimelineCase } from '../../model/index.js';
import { controlStyles, documentStyles, hostStyles, markStyles, tokenStyles } from '../../styles/index.js';
import { PolicyElement } from '../policy-element.js';
import { renderFault, renderLoading, renderNotice } from '../shared/notices.js';
import { renderCard } from './card.js';
import { cardStyles } from './case-card.styles.js';

/**
 * One court case of a policy document: its caption, court, docket, judges, posture, and a small timeline. It takes the custom
 * properties of `<policy-timeline>`.
 *
 * @summary A court case as a card.
 * @tag case-card
 *
 * @slot - Shown until a document is there: what the page says without scripts. May hold the document itself, as
 *   `<script type="application/json">`.
 *
 * @csspart case-base - The whole card.
 * @csspart case-name - The caption.
 * @csspart case-court - Court, docket number and judges.
 * @csspart case-relative - A case that it came from, or went on in.
 * @csspart case-timeline - The small timeline.
 * @csspart case-posture - Where the case stands, as its source says.
 * @csspart case-state - A state that lasts, such as a stay.
 * @csspart case-latest - The latest event.
 * @csspart case-coverage - How far what is written of the case goes.
 * @csspart case-aliases - Other spellings of the caption.
 * @csspart case-links - Links of the case.
 * @csspart document - One of them; without an address it is `document-missing`.
 * @csspart glyph - A category's shape; also `glyph-agency`, `glyph-filing`, `glyph-order`, `glyph-report`, `glyph-other`.
 * @csspart cluster - The pill of several events at once.
 * @csspart empty - That the document has no such case.
 * @csspart loading - That a document is on its way.
 * @csspart error - What went wrong with loading; with a `button` to try again, the `retry-button`.
 *
 * @fires {PolicyLoadEvent} policy-load - A document came from `src` or from inside the element, and can be shown: `{ policy, issues }`. One that the
 *   page sets as `policy` is there at once, with its `issues`, and no event tells of it.
 * @fires {PolicyErrorEvent} policy-error - A document from `src` or from inside the element cannot be shown: `{ message, issues }`. Of one that the page sets as
 *   `policy`, `issues` says so at once.
 */
export class CaseCard extends PolicyElement {
  static override styles: CSSResultGroup = [hostStyles, tokenStyles, controlStyles, markStyles, documentStyles, cardStyles];

  /** Id of the case in the document; without it, the first. */
  @property() case: string | null = null;
  /** Level of the caption's heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** @internal What is said of its caption above it. */
  @property({ attribute: false }) shared?: SharedCaption;

  /** The button of a fault goes with it, and the focus goes to what came. */
  protected override update(changed: PropertyValues): void {
    const held = this.shadowRoot?.activeElement;
    super.update(changed);
    if (held?.isConnected === false) this.renderRoot.querySelector<HTMLElement>('.card')?.focus();
  }

  protected override render(): TemplateResult {
    const { timeline, fault, status } = this.source;
    const entry = timeline && this.#caseOf(timeline);
    const alert = fault ? renderFault(fault, this.formatter, Boolean(entry), this.retry, status === 'loading') : '';
    if (timeline && entry) return html`${alert}${renderCard(timeline, entry, this.formatter, numberFrom(this.headingLevel), this.shared)}`;
    if (fault) return html`<slot></slot>${alert}`;
    if (status === 'loading') return renderLoading(this.formatter);
    return html`<slot></slot>${timeline ? renderNotice('empty', this.formatter.words.noCase(textFrom(this.case) ?? '')) : ''}`;
  }

  #caseOf({ cases }: Timeline): TimelineCase | undefined {
    return this.case === null ? cases[0] : cases.find(({ id }) => id === this.case);
  }
}
