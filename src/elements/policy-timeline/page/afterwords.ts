import { html, nothing, type TemplateResult } from 'lit';
import { unreadableEvents, type Issue, type Policy } from '../../../document/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import { hasItems } from '../../shared/has-items.js';
import { heading } from '../../shared/heading.js';
import { richText } from '../../shared/rich-text-template.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

type Content = TemplateResult | typeof nothing;

/** What stands after the story: articles about it, shared notes, corrections, and where all of it comes from. */
export function renderAfterwords(view: TimelineView, problems: Content): TemplateResult {
  return html`${commentary(view)}${notes(view)}${corrections(view)}${problems}${origin(view)}`;
}

function commentary({ timeline: { policy }, headingLevel, format }: TimelineView): Content {
  if (!hasItems(policy.commentary)) return nothing;
  return section('commentary', format.words.commentary, headingLevel, policy.lang, html`<ul role="list" class="entries">
    ${policy.commentary.map(({ date, title, outlet, body, url, linkText }) => html`<li part="commentary-entry">
      <p class="aside">${format.list([outlet ?? '', date === undefined ? '' : format.date(date)].filter(Boolean))}</p>
      ${heading(headingLevel + 2, 'entry-title', url === undefined ? title : html`<a href=${url}>${title}</a>`)}
      ${body === undefined ? nothing : html`<div class="text">${richText(body, format)}</div>`}
      ${linkText === undefined ? nothing : html`<p>${url === undefined ? html`<span class="aside">${linkText} (${format.words.missing['lost']})</span>` : html`<a href=${url}>${linkText}</a>`}</p>`}
    </li>`)}
  </ul>`);
}

function notes({ timeline: { policy }, headingLevel, format }: TimelineView): Content {
  const texts = Object.values(policy.notes ?? {});
  if (texts.length === 0) return nothing;
  return section('notes', format.words.notes, headingLevel, policy.lang, html`<ul role="list" class="entries">
    ${texts.map(({ text }) => html`<li class="text">${richText(text, format)}</li>`)}
  </ul>`);
}

function corrections({ timeline: { policy }, headingLevel, format }: TimelineView): Content {
  if (!hasItems(policy.corrections)) return nothing;
  return section('corrections', format.words.corrections, headingLevel, policy.lang, html`<ul role="list" class="entries">
    ${policy.corrections.map(({ date, text }) => html`<li><span class="aside">${format.date(date)}</span> ${text}</li>`)}
  </ul>`);
}

function section(part: string, title: string, level: number, lang: string | undefined, content: TemplateResult): TemplateResult {
  return html`<section class="section" part=${part} aria-label=${title}>
    ${heading(level + 1, 'section-heading', title)}
    <div ${textLanguage(lang)}>${content}</div>
  </section>`;
}

/** Source, last event and the way to send a correction. */
function origin({ timeline, format }: TimelineView): TemplateResult {
  const { policy, events } = timeline;
  const last = events.findLast(({ start }) => Number.isFinite(start));
  const items = [
    sourceText(policy, format),
    policy.asOf === undefined ? nothing : format.words.asOf(format.date(policy.asOf)),
    last ? format.words.lastEvent(format.date(last.source)) : nothing,
    feedbackText(policy, format),
  ].filter((item) => item !== nothing);
  return html`<footer class="footer" part="footer">${items.map((item) => html`<span>${item}</span>`)}</footer>`;
}

function sourceText({ source }: Policy, { words, date }: Formatter): unknown {
  if (!source) return nothing;
  const { publisher, url, cite, license, retrieved } = source;
  const facts = [cite, license, retrieved && words.retrieved(date(retrieved))].filter((fact) => fact);
  return html`${words.source}: ${url === undefined ? publisher : html`<a href=${url}>${publisher}</a>`}${facts.map((fact) => ` · ${fact}`)}`;
}

function feedbackText({ feedback }: Policy, { words }: Formatter): unknown {
  if (!feedback) return nothing;
  const { text, email, url } = feedback;
  const address = url ?? (email === undefined ? undefined : `mailto:${email}`);
  const link = address === undefined ? nothing : html`<a part="feedback" href=${address}>${words.feedback}</a>`;
  return html`${text === undefined ? nothing : `${text} `}${link}${email === undefined ? nothing : ` (${email})`}`;
}

/** What of the document could not be read: counted where readers see it, told in full on request. */
export function renderProblems(issues: readonly Issue[], format: Formatter): TemplateResult | typeof nothing {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return nothing;
  const entries = unreadableEvents(issues);
  const { words } = format;
  const summary = entries > 0 ? words.unreadable(format.count(entries)) : words.problems(format.count(errors.length));
  return html`<details class="problems" part="problems">
    <summary part="problems-summary">${summary}</summary>
    <ul>${errors.slice(0, MOST).map(({ message, hint }) => html`<li>${message}. ${hint ?? nothing}</li>`)}${errors.length > MOST ? html`<li>…</li>` : nothing}</ul>
  </details>`;
}

/** A list for people, not for machines: those have the property `issues`. */
const MOST = 50;
