import { html, nothing, type TemplateResult } from 'lit';
import { plainText, type Policy, type PolicyStatus, type RichText } from '../../../document/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import { limitsText, spanText, statusText } from '../../../locale/state-text.js';
import { standingOf } from '../../../model/index.js';
import { heading } from '../../shared/heading.js';
import { remarks } from '../../shared/remarks.js';
import { richText } from '../../shared/rich-text-template.js';
import { named, textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { renderStanding } from './standing.js';

/** Title, where the policy stands, and what else is known of it as a whole. */
export function renderHeader(view: TimelineView): TemplateResult {
  const { policy, languageOf } = view.timeline;
  return html`<header class="header" part="header">
    ${eyebrow(policy)}
    ${heading(view.headingLevel, 'title', html`<span id="title">${named(policy.title, languageOf(policy, 'title'))}</span>`)}
    ${policy.summary === undefined ? nothing : standfirst(policy.summary, view)}
    ${view.translations?.choice(view)}
    ${renderStanding(view, about(view))}
    <slot name="header-end"></slot>
  </header>`;
}

export function eyebrow({ badges = [], identifiers = [], lang }: Policy): TemplateResult | typeof nothing {
  const names = identifiers.map(({ label, scheme, value }) => label || `${scheme} ${value}`.trim());
  if ([...badges, ...names].every((name) => !name)) return nothing;
  return html`<p class="eyebrow">
    ${badges.map((badge) => html`<span class="badge" part="badge" ${textLanguage(lang, badge)}>${badge}</span>`)}
    ${names.map((name) => html`<span part="identifier" ${textLanguage(lang, name)}>${name}</span>`)}
  </p>`;
}

/** Letters that two lines hold where the element is narrow. */
const SHORT = 90;

/** Where the element is narrow, a long one shows two lines until somebody asks for the rest, or is led into it. */
function standfirst(summary: RichText, { format, timeline: { policy, languageOf } }: TimelineView): TemplateResult {
  const isLong = plainText(summary).length > SHORT;
  return html`<div class=${isLong ? 'standfirst long' : 'standfirst'}>
    <div class="summary text" part="summary" tabindex=${isLong ? -1 : nothing} ${textLanguage(languageOf(policy, 'summary'))}>${richText(summary, format)}</div>
    ${isLong ? html`<button class="link rest" part="summary-button" type="button" @click=${open}>${format.words.wholeSummary}</button>` : nothing}
  </div>`;
}

/** The button goes, and the focus with it to what it showed. */
function open({ currentTarget }: Event): void {
  const summary = (currentTarget as Element).previousElementSibling as HTMLElement;
  summary.parentElement?.classList.add('open');
  summary.focus();
}

/** What does not say where it stands. */
function about(view: TimelineView): TemplateResult | typeof nothing {
  const { policy } = view.timeline;
  const rows = [
    ...(policy.status ?? []).filter(({ value }) => value === null).map((status) => fact(view.format, 'status', named(status.label, policy.lang), unlisted(status, view.format))),
    ...standingOf(view.timeline, view.scheduledFrom).others.map((span) => fact(view.format, 'state', ...spanText(span, view.format))),
    ...(policy.facets ?? []).filter(({ values }) => values.some(Boolean))
      .map(({ label, values }) => fact(view.format, 'facet', named(label, policy.lang), named(view.format.list(values), policy.lang))),
    ...neighbours(view.format, 'predecessors', policy), ...neighbours(view.format, 'successors', policy),
  ];
  return rows.length === 0 ? nothing : html`<details class="about" part="about">
    <summary>${view.format.words.about}</summary>
    <dl class="facts" part="facts">${rows}</dl>
  </details>`;
}

/** The policies before this one, or after. */
function neighbours(format: Formatter, part: 'predecessors' | 'successors', policy: Policy): TemplateResult[] {
  const all = policy[part] ?? [];
  if (all.length === 0) return [];
  const names = all.map(({ title, url, relation }) => html`${url === undefined ? named(title, policy.lang) : html`<a href=${url}>${named(title, policy.lang)}</a>`}${relation ? remarks(` (${format.quote(relation)})`) : nothing}`);
  return [fact(format, part, format.words[part], html`${names.map((name, index) => html`${index > 0 ? ' · ' : nothing}${name}`)}`)];
}

function fact({ direction }: Formatter, part: string, label: unknown, value: unknown): TemplateResult {
  return html`<div part=${part} dir=${direction}><dt part="fact-label">${label}</dt> <dd part="fact-value">${typeof value === 'string' ? remarks(value) : value}</dd></div>`;
}

/** A source that lists no status says nothing of the policy's effect. */
function unlisted(status: PolicyStatus, format: Formatter): TemplateResult {
  const limits = limitsText(status, format);
  return html`${statusText(status, format)}${limits ? html` <span class="aside">${remarks(`(${limits})`)}</span>` : nothing}`;
}
