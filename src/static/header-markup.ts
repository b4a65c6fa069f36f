import { coverageText, standingTexts, type StandingText } from '../locale/standing-text.js';
import { courtLine } from '../locale/case-text.js';
import type { PolicyNeighbour } from '../document/index.js';
import { limitsText, spanText, statusText } from '../locale/state-text.js';
import { originText } from '../locale/translation-text.js';
import { standingOf } from '../model/index.js';
import { heading, list, row } from './common-markup.js';
import { eventAddress } from './event-address.js';
import { html, type Content, type Markup } from './markup.js';
import { link } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';
import { said, told } from './text-language.js';

/** Title, where the policy stands, and what else is known of it as a whole. */
export function header(view: StaticView): Markup {
  const { policy, languageOf } = view.timeline;
  const { badges = [], identifiers = [] } = policy;
  const names = [...badges, ...identifiers.map(({ label, scheme, value }) => label || `${scheme} ${value}`.trim())].filter(Boolean);
  return html`<header>
${names.length > 0 && html`<p>${row(names.map((name) => said(view, name)), view.format)}</p>\n`}${heading(view.level, said(view, policy.title, languageOf(policy, 'title')))}${told(view, policy.summary, languageOf(policy, 'summary'))}${translation(view)}${standing(view)}${about(view)}</header>\n`;
}

/** Who translated it, where somebody did. */
function translation({ timeline: { policy }, textLang, format }: StaticView): Content {
  return textLang !== '' && html`<p>${originText(policy.translations?.[textLang], format)}</p>\n`;
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

function stand(view: StaticView, { name, when, subject, lang, limits, case: entry, event }: StandingText): Content {
  const { timeline: { policy }, format } = view;
  const about = entry && format.list([entry.shortName, courtLine({ court: entry.source.court, docket: [] }, format)]);
  const words = row([about, subject !== undefined && (event ? link(eventAddress(policy, event), said(view, subject, lang)) : said(view, subject, lang)), limits !== '' && html`${limits}`, subject === undefined && event
    && link(eventAddress(policy, event), said(view, event.source.title, lang))], format);
  return html`<strong>${format.quote(name)}</strong>${when && [' ', when]}${words.length > 0 && [': ', ...words]}`;
}

/** What says nothing of where it stands. */
function about(view: StaticView): Content {
  const { timeline, format, scheduledFrom } = view;
  const { policy } = timeline;
  const { words } = format;
  const rows: (readonly [label: Content, value: Content])[] = [
    ...(policy.status ?? []).filter(({ value }) => value === null).map((status) => [said(view, status.label), withLimits(statusText(status, format), limitsText(status, format))] as const),
    ...standingOf(timeline, scheduledFrom).others.map((span) => spanText(span, format)),
    ...(policy.facets ?? []).map(({ label, values }) => [said(view, label), said(view, format.list(values))] as const),
    [words.predecessors, neighbours(policy.predecessors, view)], [words.successors, neighbours(policy.successors, view)],
  ];
  return rows.some(([, value]) => value) && html`<dl>\n${rows.filter(([, value]) => value).map(([label, value]) => html`<dt>${label}</dt>\n<dd>${value}</dd>\n`)}</dl>\n`;
}

/** Policies before or after, each a link where it has a page. */
function neighbours(policies: readonly PolicyNeighbour[] = [], view: StaticView): Content {
  return policies.length > 0 && row(policies.map(({ title, url, relation }) =>
    html`${link(url, said(view, title))}${relation && ` (${view.format.quote(relation)})`}`), view.format);
}

export function withLimits(text: string, limits: string): string {
  return limits ? `${text} (${limits})` : text;
}
