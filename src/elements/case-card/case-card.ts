import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Timeline, TimelineCase } from '../../model/index.js';
import { controlStyles, documentStyles, hostStyles, markStyles, tokenStyles } from '../../styles/index.js';
import { PolicyElement } from '../policy-element.js';
import { renderFault, renderLoading, renderNotice } from '../shared/notices.js';
import { renderCard } from './card.js';
import { cardStyles } from './case-card.styles.js';

/**
 * One court case of a policy document: its caption, court, docket, judges, posture, and a small timeline.
 *
 * @summary A court case as a card.
 * @tag case-card
 *
 * @slot - Shown until a document is there: what the page says without scripts.
 *
 * @csspart case-name - The caption.
 * @csspart case-court - Court, docket number and judges.
 * @csspart case-relative - A case that it came from, or went on in.
 * @csspart case-timeline - The small timeline.
 * @csspart case-posture - Where the case stands, as its source says.
 * @csspart case-state - A state that lasts, such as a stay.
 * @csspart case-latest - The latest event.
 * @csspart case-aliases - Other spellings of the caption.
 * @csspart case-links - Links of the case.
 *
 * @fires {PolicyLoadEvent} policy-load - A document came and can be shown.
 * @fires {PolicyErrorEvent} policy-error - A document cannot be shown.
 */
export class CaseCard extends PolicyElement {
  static override styles: CSSResultGroup = [hostStyles, tokenStyles, controlStyles, markStyles, documentStyles, cardStyles];

  /** Id of the case in the document; without it, the first. */
  @property() case: string | null = null;
  /** Level of the caption's heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  protected override render(): TemplateResult {
    const { timeline, fault, status } = this.source;
    const entry = timeline && this.#caseOf(timeline);
    const alert = fault ? renderFault(fault, this.formatter, timeline !== null, this.retry) : '';
    if (timeline && entry) return html`${alert}${renderCard(timeline, entry, this.formatter, this.headingLevel)}`;
    if (fault) return html`<slot></slot>${alert}`;
    if (status === 'loading') return renderLoading(this.formatter);
    return html`<slot></slot>${timeline ? renderNotice('empty', this.formatter.words.noCase(this.case ?? '')) : ''}`;
  }

  #caseOf({ cases }: Timeline): TimelineCase | undefined {
    return this.case === null ? cases[0] : cases.find(({ id }) => id === this.case);
  }
}
