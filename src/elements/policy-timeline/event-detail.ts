import { html, nothing, type TemplateResult } from 'lit';
import { ownWord } from '../../locale/own-word.js';
import { hasFilled } from '../shared/filled.js';
import { documentItem } from '../shared/document-item.js';
import { spanText } from '../shared/span-text.js';
import { richText } from '../shared/text.js';
import { textLanguage } from '../shared/text-language.js';
import type { TimelineEvent } from '../../model/index.js';
import { renderMedia } from './media.js';
import { renderNote } from './note.js';
import type { TimelineView } from './view.js';

type Section = (view: TimelineView, event: TimelineEvent) => TemplateResult | typeof nothing;

/** What an open event shows, top to bottom. */
const SECTIONS: readonly Section[] = [dates, body, media, people, states, documents, notes, related, tags, links];

export function renderDetail(view: TimelineView, event: TimelineEvent): TemplateResult {
  return html`<div ${textLanguage(view.timeline.policy.lang)}>${SECTIONS.map((section) => section(view, event))}</div>`;
}

/** What the line above the title has no room for: the source's own heading, the full date, how sure it is. */
function dates({ format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  const { words } = format;
  const parts = [
    source.kind && source.kindLabel,
    format.longDate(source),
    source.reliability && ownWord(words.reliability, source.reliability),
    source.added && words.added(format.date(source.added)),
    source.updated && words.updated(format.date(source.updated)),
  ].filter((part) => part);
  return html`<p class="aside" part="event-facts">${format.list(parts as string[])}</p>`;
}

function body(_view: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  return source.body === undefined ? nothing : html`<div class="text" part="event-body">${richText(source.body)}</div>`;
}

/** Fetched only when the event opens: readers who do not look cost nobody anything. */
function media({ state }: TimelineView, { id, source }: TimelineEvent): ReturnType<Section> {
  return state.open.has(id) && hasFilled(source.media) ? html`${source.media.map(renderMedia)}` : nothing;
}

function people({ format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  if (!hasFilled(source.actors)) return nothing;
  const names = source.actors.map(({ name, role }) => (role ? `${name} (${role})` : name));
  return row('actors', format.words.people, names.join(', '));
}

function states({ timeline, format }: TimelineView, { id }: TimelineEvent): ReturnType<Section> {
  const { opened, ended } = format.words;
  return html`${timeline.spans.flatMap((span) => [
    ...(span.source.openedBy === id ? [row('event-state', opened, spanText(span, format).join(': '))] : []),
    ...(span.source.closedBy === id ? [row('event-state', ended, spanText(span, format).join(': '))] : []),
  ])}`;
}

function documents({ format, timeline }: TimelineView, event: TimelineEvent): ReturnType<Section> {
  const dockets = timeline.cases.filter(({ id }) => event.cases.includes(id)).flatMap(({ source }) => source.links ?? []);
  const all = [...(event.source.documents ?? []), ...dockets];
  if (all.length === 0) return nothing;
  return html`<ul class="documents" part="documents" role="list" aria-label=${format.words.documents}>
    ${all.map((entry) => documentItem(entry, format))}
  </ul>`;
}

function notes({ timeline, format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  const { notes: texts } = timeline.policy;
  return html`${(source.notes ?? []).map((id) => {
    const note = texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
    return note ? renderNote(note, format) : nothing;
  })}`;
}

function related(view: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  const known = (source.related ?? []).map((relation) => ({ ...relation, event: view.timeline.byId.get(relation.target) }));
  return html`${known.map(({ type, certainty, event, target }) => row(
    'related',
    ownWord(view.format.words.relations, type),
    html`${event ? eventLink(view, event) : target}${certainty ? ` (${certainty})` : nothing}`,
  ))}`;
}

function eventLink({ goTo, format }: TimelineView, { id, source }: TimelineEvent): TemplateResult {
  return html`<button class="link" part="related-link" type="button" @click=${() => goTo(id)}>${source.title}, ${format.date(source)}</button>`;
}

function tags({ format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  return hasFilled(source.tags) ? row('tags', format.words.tags, source.tags.join(', ')) : nothing;
}

function links({ format, hasLinks, ask }: TimelineView, { id }: TimelineEvent): ReturnType<Section> {
  if (!hasLinks) return nothing;
  return html`<p><button class="control" part="button copy-link" type="button" @click=${() => ask('copy-link', id)}>${format.words.copyLink}</button></p>`;
}

function row(part: string, label: string, content: unknown): TemplateResult {
  return html`<p class="row" part=${part}><span class="row-label">${label}</span> <span>${content}</span></p>`;
}
