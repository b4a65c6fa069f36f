import { html, nothing, type TemplateResult } from 'lit';
import { unreadableEvents, type Issue, type Policy } from '../../../document/index.js';
import type { Formatter } from '../../../locale/formatter.js';
import { allNotes, noteHeading } from '../../../locale/event-text.js';
import { latestOf } from '../../../model/index.js';
import { hasItems } from '../../shared/has-items.js';
import { heading } from '../../shared/heading.js';
import { remarks } from '../../shared/remarks.js';
import { richText } from '../../shared/rich-text-template.js';
import { named, textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

type Content = TemplateResult | typeof nothing;

/** What stands after the story: articles about it, shared notes, corrections, and, after a chart alone too, where all of it comes from. */
export function renderAfterwords(view: TimelineView, problems: Content): TemplateResult {
  return html`${view.layout === 'chart' ? nothing : html`${commentary(view)}${notes(view)}${corrections(view)}`}${problems}${origin(view)}`;
}

function commentary({ timeline: { policy }, headingLevel, format }: TimelineView): Content {
  const { lang } = policy;
  if (!hasItems(policy.commentary)) return nothing;
  return section('commentary', format.words.commentary, headingLevel, html`<ul role="list" class="entries">
    ${policy.commentary.map(({ date, title, outlet, body, url, linkText }) => html`<li part="commentary-entry">
      <p class="aside">${format.list([outlet, date !== undefined && format.date(date)])}</p>
      ${heading(headingLevel + 2, 'entry-title', url === undefined ? named(title, lang) : html`<a href=${url}>${named(title, lang)}</a>`)}
      ${body === undefined ? nothing : html`<div class="text" ${textLanguage(lang)}>${richText(body, format)}</div>`}
      ${linkText === undefined ? nothing : html`<p>${url === undefined ? html`<span class="aside">${named(linkText, lang)} ${remarks(`(${format.words.missing['lost']})`)}</span>` : html`<a href=${url}>${named(linkText, lang)}</a>`}</p>`}
    </li>`)}
  </ul>`);
}

function notes(view: TimelineView): Content {
  const { timeline: { policy, languageOf }, headingLevel, format, printing } = view;
  const texts = allNotes(policy);
  if (texts.length === 0) return nothing;
  return section('notes', format.words.notes, headingLevel, html`<ul role="list" class="entries">
    ${texts.map((note) => html`<li class="text" ${textLanguage(languageOf(note, 'text'))}>
      ${printing ? html`<p class="note-name" part="note-name">${noteHeading(view, note)}</p>` : nothing}
      ${richText(note.text, format)}
    </li>`)}
  </ul>`);
}

function corrections({ timeline: { policy }, headingLevel, format }: TimelineView): Content {
  if (!hasItems(policy.corrections)) return nothing;
  return section('corrections', format.words.corrections, headingLevel, html`<ul role="list" class="entries">
    ${policy.corrections.map(({ date, text }) => html`<li><span class="aside">${format.date(date)}</span> ${named(text, policy.lang)}</li>`)}
  </ul>`);
}

function section(part: string, title: string, level: number, content: TemplateResult): TemplateResult {
  return html`<section class="section" part=${part} aria-label=${title}>
    ${heading(level + 1, 'section-heading', title)}
    ${content}
  </section>`;
}

/** Source, last event and the way to send a correction. */
function origin({ timeline, format, scheduledFrom }: TimelineView): Content {
  const { policy, events } = timeline;
  const last = latestOf(events, scheduledFrom);
  const items = [
    sourceText(policy, format),
    policy.asOf === undefined ? nothing : format.words.asOf(format.date(policy.asOf)),
    last ? format.words.lastEvent(format.date(last.source)) : nothing,
    feedbackText(policy, format),
  ].filter((item) => item !== nothing);
  return items.length === 0 ? nothing : html`<footer class="footer" part="footer">${items.map((item) => html`<span dir=${format.direction}>${item}</span>`)}</footer>`;
}

function sourceText({ source, lang }: Policy, { words, date, list }: Formatter): unknown {
  if (!source) return nothing;
  const { publisher, url, cite, license, retrieved } = source;
  const name = publisher || url;
  const facts = list([cite, license, retrieved && words.retrieved(date(retrieved))]);
  if (!name) return facts ? `${words.source}: ${facts}` : nothing;
  return html`${words.source}: ${url === undefined ? named(name, lang) : html`<a href=${url}>${named(name, lang)}</a>`}${facts && ` · ${facts}`}`;
}

function feedbackText({ feedback, lang }: Policy, { words, quote }: Formatter): unknown {
  if (!feedback) return nothing;
  const { text, email, url } = feedback;
  if (!text && !email && !url) return nothing;
  const address = url ?? (email === undefined ? undefined : `mailto:${email}`);
  const link = address === undefined ? nothing : html`<a part="feedback" href=${address}>${words.feedback}</a>`;
  return html`${text === undefined ? nothing : html`${named(text, lang)} `}${link}${email === undefined ? nothing : ` (${quote(email)})`}`;
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
    <ul>${errors.slice(0, MOST).map(({ message, hint }) => html`<li lang="en" dir="ltr">${message}. ${hint ?? nothing}</li>`)}${errors.length > MOST ? html`<li>…</li>` : nothing}</ul>
  </details>`;
}

/** A list for people, not for machines: those have the property `issues`. */
const MOST = 50;
