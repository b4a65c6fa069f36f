import { html, nothing, type TemplateResult } from 'lit';
import type { Note, PolicyMedia } from '../../../document/index.js';
import { documentsOf, factsText, notesOf, peopleText, stateTexts } from '../../../locale/event-text.js';
import type { Formatter } from '../../../locale/formatter.js';
import { ownWord } from '../../../locale/term.js';
import type { TimelineEvent } from '../../../model/index.js';
import { documentItem } from '../../shared/document-link.js';
import { hasItems } from '../../shared/has-items.js';
import { richText } from '../../shared/rich-text-template.js';
import type { TimelineView } from '../timeline-view.js';

type Section = (view: TimelineView, event: TimelineEvent) => TemplateResult | typeof nothing;

/** What an open event shows, top to bottom. */
const SECTIONS: readonly Section[] = [facts, body, media, people, states, documents, notes, related, tags, links];

/** Only for readers who look: what is closed is a text. */
export function renderDetail(view: TimelineView, event: TimelineEvent): TemplateResult {
  return html`${SECTIONS.map((section) => section(view, event))}`;
}

function facts(view: TimelineView, event: TimelineEvent): ReturnType<Section> {
  return html`<p class="aside" part="event-facts">${factsText(view, event)}</p>`;
}

function body({ format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  return source.body === undefined ? nothing : html`<div class="text" part="event-body">${richText(source.body, format)}</div>`;
}

/** Fetched only when the event opens: readers who do not look cost nobody anything. */
function media({ state }: TimelineView, { id, source }: TimelineEvent): ReturnType<Section> {
  return state.open.has(id) && hasItems(source.media) ? html`${source.media.map(renderMedia)}` : nothing;
}

function people({ format }: TimelineView, { source }: TimelineEvent): ReturnType<Section> {
  return hasItems(source.actors) ? row('actors', format.words.people, peopleText(source)) : nothing;
}

function states(view: TimelineView, event: TimelineEvent): ReturnType<Section> {
  return html`${stateTexts(view, event).map(([label, text]) => row('event-state', label, text))}`;
}

function documents({ format, timeline }: TimelineView, event: TimelineEvent): ReturnType<Section> {
  const all = documentsOf(timeline, event);
  if (all.length === 0) return nothing;
  return html`<ul class="documents" part="documents" role="list" aria-label=${format.words.documents}>
    ${all.map((entry) => documentItem(entry, format))}
  </ul>`;
}

function notes({ timeline, format }: TimelineView, event: TimelineEvent): ReturnType<Section> {
  return html`${notesOf(timeline, event).map((note) => renderNote(note, format))}`;
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
  return hasItems(source.tags) ? row('tags', format.words.tags, source.tags.join(', ')) : nothing;
}

function links({ format, hasLinks, ask }: TimelineView, { id }: TimelineEvent): ReturnType<Section> {
  if (!hasLinks) return nothing;
  return html`<p><button class="control" part="button copy-link" type="button" @click=${() => ask('copy-link', id)}>${format.words.copyLink}</button></p>`;
}

function row(part: string, label: string, content: unknown): TemplateResult {
  return html`<p class="row" part=${part}><span class="row-label">${label}</span> <span>${content}</span></p>`;
}

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** An image, its space reserved; anything that is not an image by its name is a link. */
function renderMedia({ url, alt, caption, credit, link, width, height }: PolicyMedia): TemplateResult {
  if (!IMAGE.test(url)) return html`<p><a href=${url}>${caption ?? (alt || url)}</a></p>`;
  const image = html`<img
    part="image" src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing}
    loading="lazy" decoding="async" referrerpolicy="no-referrer"
  >`;
  const texts = [caption, credit].filter((text) => text);
  return html`<figure part="figure">
    ${link === undefined ? image : html`<a href=${link}>${image}</a>`}
    ${texts.length === 0 ? nothing : html`<figcaption class="aside" part="caption">${texts.join(' · ')}</figcaption>`}
  </figure>`;
}

/** An explanation that several events share: whole wherever an event is shown, since it may be shown alone. */
function renderNote({ short, text }: Note, format: Formatter): TemplateResult {
  const name = short ?? format.words.note;
  return html`<div class="note text" part="note" role="note" aria-label=${name}>
    <p class="note-name" part="note-name">${name}</p>
    ${richText(text, format)}
  </div>`;
}
