import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { bringIntoView } from '../../../input/index.js';
import { sharedCaption, type SharedCaption } from '../../../model/index.js';
import { hasItems } from '../../shared/has-items.js';
import { heading } from '../../shared/heading.js';
import { named } from '../../shared/text-language.js';
import type { CaseCard } from '../../case-card/case-card.js';
import type { TimelineView } from '../timeline-view.js';

/** What of a card pages may style through the timeline. */
const CARD_PARTS = [
  'case-base', 'case-name', 'case-court', 'case-posture', 'case-state', 'case-timeline', 'case-latest',
  'case-relative', 'case-coverage', 'case-aliases', 'case-links', 'document', 'document-missing', 'cluster',
  'glyph', 'glyph-agency', 'glyph-filing', 'glyph-order', 'glyph-report', 'glyph-other',
].join(', ');

/** More cases than these are a table, and no cards. */
const FEW = 12;

/** The court cases of a policy. What all their captions share stands in the heading; on paper each has all of its own. */
export function renderCases(view: TimelineView): unknown {
  const { timeline: { policy, cases }, headingLevel, format, printing, caseTable, state } = view;
  if (!hasItems(cases)) return nothing;
  return guard([policy, headingLevel, format, printing, caseTable, state.caseSort, state.openCases], () => {
    const isTable = cases.length > FEW && !printing;
    const shared = printing ? undefined : sharedCaption(cases.map(({ source }) => source.name));
    const { before = '', after = '' } = shared ?? {};
    return html`<section class="section cases ${isTable ? '' : 'few'}" part="cases" aria-label=${format.words.cases}>
      ${heading(headingLevel + 1, 'section-heading', html`${format.words.cases}${isTable ? html` <span class="aside">${format.count(cases.length).text}</span>` : nothing}${before || after ? html` <span class="shared" part="case-shared">${named(`${before}…${after}`, policy.lang, true)}</span>` : nothing}`)}
      ${isTable ? renderBoard(view, shared) : renderGrid(view, shared)}
    </section>`;
  });
}

/**
 * Many cases, in a box that is as high before its table comes as with it: that comes after the first picture. On a server,
 * and where it does not come, cards are there.
 */
function renderBoard(view: TimelineView, shared: SharedCaption | undefined): TemplateResult {
  const { format, caseTable } = view;
  const board = format.plain || caseTable === null ? renderGrid(view, shared) : caseTable?.(view, shared);
  return html`<div class="case-board" part="case-board" role="group" tabindex="0" aria-label=${format.words.cases}>${board}</div>`;
}

function renderGrid(view: TimelineView, shared: SharedCaption | undefined): TemplateResult {
  return html`<div class="case-grid" part="case-grid">${view.timeline.cases.map(({ id }) => renderCard(view, id, shared))}</div>`;
}

/** A card reads the same document, and so needs no word of ours to be right. */
export function renderCard({ timeline, headingLevel, format }: TimelineView, id: string, shared?: SharedCaption): TemplateResult {
  return html`<case-card
    part="case" exportparts=${CARD_PARTS} lang=${format.lang} .policy=${timeline.policy} .shared=${shared} case=${id} heading-level=${headingLevel + 2}
  ></case-card>`;
}

export function cardOf(root: ParentNode, id: string): CaseCard | undefined {
  return [...root.querySelectorAll('case-card')].find((card) => card.case === id);
}

/** Leads to a card: into view, and the focus with it. */
export async function enterCard(card: CaseCard | undefined): Promise<void> {
  await card?.updateComplete;
  bringIntoView(card);
  card?.shadowRoot?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
}
