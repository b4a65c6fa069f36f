import { html, nothing, type TemplateResult } from 'lit';
import type { Policy, PolicyStatus } from '../../../document/index.js';
import { limitsText, spanText, statusText } from '../../../locale/state-text.js';
import { heading } from '../../shared/heading.js';
import { richText } from '../../shared/rich-text-template.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

/** Title, and what is known of the policy as a whole. */
export function renderHeader(view: TimelineView): TemplateResult {
  const { policy } = view.timeline;
  return html`<header class="header" part="header" ${textLanguage(policy.lang)}>
    ${eyebrow(policy)}
    ${heading(view.headingLevel, 'title', policy.title)}
    ${policy.summary === undefined ? nothing : html`<div class="summary text" part="summary">${richText(policy.summary, view.format)}</div>`}
    ${facts(view)}
  </header>`;
}

function eyebrow({ badges = [], identifiers = [] }: Policy): TemplateResult | typeof nothing {
  if (badges.length + identifiers.length === 0) return nothing;
  return html`<p class="eyebrow">
    ${badges.map((badge) => html`<span class="badge" part="badge">${badge}</span>`)}
    ${identifiers.map(({ label, scheme, value }) => html`<span part="identifier">${label ?? `${scheme} ${value}`}</span>`)}
  </p>`;
}

function facts(view: TimelineView): TemplateResult | typeof nothing {
  const { policy, spans } = view.timeline;
  const rows = [
    ...(policy.status ?? []).map((status) => fact('status', status.label, statusValue(status, view))),
    ...spans.filter((span) => span.case === undefined && span.source.openedBy === undefined)
      .map((span) => fact('state', ...spanText(span, view.format))),
    ...(policy.facets ?? []).map(({ label, values }) => fact('facet', label, view.format.list(values))),
  ];
  return rows.length === 0 ? nothing : html`<dl class="facts" part="facts">${rows}</dl>`;
}

function fact(part: string, label: string, value: unknown): TemplateResult {
  return html`<div part=${part}><dt part="fact-label">${label}</dt> <dd part="fact-value">${value}</dd></div>`;
}

function statusValue(status: PolicyStatus, { format }: TimelineView): TemplateResult {
  const limits = limitsText(status, format);
  return html`${statusText(status, format)}${limits ? html` <span class="aside">(${limits})</span>` : nothing}`;
}
