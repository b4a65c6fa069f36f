import { coverageText, standingTexts, type StandingText } from '../locale/standing-text.js';
import { courtLine } from '../locale/case-text.js';
import type { PolicyNeighbour } from '../document/index.js';
import { limitsText, spanText, statusText } from '../locale/state-text.js';
import { standingOf } from '../model/index.js';
import { heading, list, row } from './common-markup.js';
import { eventAddress } from './event-address.js';
import { html, type Content, type Markup } from './markup.js';
import { link, richText } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';

/** Title, where the policy stands, and what else is known of it as a whole. */
export function header(view: StaticView): Markup {
  const { policy } = view.timeline;
  const { badges = [], identifiers = [] } = policy;
  const names = [...badges, ...identifiers.map(({ label, scheme, value }) => label || `${scheme} ${value}`.trim())].filter(Boolean);
  return html`<header>
${names.length > 0 && html`<p>${row(names, view.format)}</p>\n`}${heading(view.level, view.format.quote(policy.title))}${richText(policy.summary)}${standing(view)}${about(view)}</header>\n`;
}

/** What the document asserts of where the policy stands, each with a way to its event. */
function standing(view: StaticView): Content {
  const { timeline, format, level } = view;
  const { states, latest } = standingTexts(view, view.scheduledFrom);
  const coverage = coverageText(timeline.policy, format);
  const items = [...states, ...latest ? [latest] : []].map((text) => stand(view, text));
  return [
    items.length > 0 && [heading(level + 1, format.words.standing), list(items)],
    coverage !== '' && html`<p>${coverage}</p>\n`,
  ];
}

function stand({ timeline: { policy }, format }: StaticView, { name, when, subject, limits, case: entry, event }: StandingText): Content {
  const about = entry && format.list([entry.shortName, courtLine({ court: entry.source.court, docket: [] }, format)]);
  const words = row([about, subject !== undefined && (event ? link(eventAddress(policy, event), format.quote(subject)) : subject), limits !== '' && html`${limits}`, subject === undefined && event
    && link(eventAddress(policy, event), format.quote(event.source.title))], format);
  return html`<strong>${format.quote(name)}</strong>${when && [' ', when]}${words.length > 0 && [': ', ...words]}`;
}

/** What says nothing of where it stands. */
function about(view: StaticView): Content {
  const { timeline, format, scheduledFrom } = view;
  const { policy } = timeline;
  const { words } = format;
  const rows: (readonly [label: string, value: Content])[] = [
    ...(policy.status ?? []).filter(({ value }) => value === null).map((status) => [format.quote(status.label), withLimits(statusText(status, format), limitsText(status, format))] as const),
    ...standingOf(timeline, scheduledFrom).others.map((span) => spanText(span, format)),
    ...(policy.facets ?? []).map(({ label, values }) => [format.quote(label), format.list(values)] as const),
    [words.predecessors, neighbours(policy.predecessors, view)], [words.successors, neighbours(policy.successors, view)],
  ];
  return rows.some(([, value]) => value) && html`<dl>\n${rows.filter(([, value]) => value).map(([label, value]) => html`<dt>${label}</dt>\n<dd>${value}</dd>\n`)}</dl>\n`;
}

/** Policies before or after, each a link where it has a page. */
function neighbours(policies: readonly PolicyNeighbour[] = [], { format }: StaticView): Content {
  return policies.length > 0 && row(policies.map(({ title, url, relation }) =>
    html`${link(url, format.quote(title))}${relation && ` (${format.quote(relation)})`}`), format);
}

export function withLimits(text: string, limits: string): string {
  return limits ? `${text} (${limits})` : text;
}
