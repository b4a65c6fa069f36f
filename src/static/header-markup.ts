import { limitsText, spanText, statusText } from '../locale/state-text.js';
import type { TimelineSpan } from '../model/index.js';
import { heading, row } from './common-markup.js';
import { html, type Content, type Markup } from './markup.js';
import { richText } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';

/** Title, and what is known of the policy as a whole. */
export function header(view: StaticView): Markup {
  const { policy } = view.timeline;
  const { badges = [], identifiers = [] } = policy;
  const names = [...badges, ...identifiers.map(({ label, scheme, value }) => label ?? `${scheme} ${value}`)];
  return html`<header>
${names.length > 0 && html`<p>${row(names)}</p>\n`}${heading(view.level, policy.title)}${richText(policy.summary)}${facts(view)}</header>\n`;
}

function facts({ timeline, format }: StaticView): Content {
  const { policy, spans } = timeline;
  const rows: (readonly [label: string, value: string])[] = [
    ...(policy.status ?? []).map((status) => [status.label, withLimits(statusText(status, format), limitsText(status, format))] as const),
    ...spans.filter((span) => !isToldElsewhere(span, timeline)).map((span) => spanText(span, format)),
    ...(policy.facets ?? []).map(({ label, values }) => [label, format.list(values)] as const),
  ];
  return rows.length > 0 && html`<dl>\n${rows.map(([label, value]) => html`<dt>${label}</dt>\n<dd>${value}</dd>\n`)}</dl>\n`;
}

/** A state stands at its case, and at the events that began and ended it. */
export function isToldElsewhere({ case: ofCase, source }: TimelineSpan, { byId }: StaticView['timeline']): boolean {
  return ofCase !== undefined || [source.openedBy, source.closedBy].some((id) => id !== undefined && byId.has(id));
}

export function withLimits(text: string, limits: string): string {
  return limits ? `${text} (${limits})` : text;
}
