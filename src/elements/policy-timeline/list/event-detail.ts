/** The texts of open events. They come after the first picture, and take from the elements what they draw with. */
import type { TemplateResult } from 'lit';
import type { Note } from '../../../document/index.js';
import { documentsOf, factsText, noteHeading, notesOf, peopleText, stateTexts } from '../../../locale/event-text.js';
import type { Formatter } from '../../../locale/formatter.js';
import { inLine, ownWord } from '../../../locale/term.js';
import type { TimelineEvent } from '../../../model/index.js';
import { hasItems } from '../../shared/has-items.js';
import type { LateTools } from '../late-tools.js';
import type { EventDetail, NotePlaces, TimelineView } from '../timeline-view.js';
import { plainMedia } from './plain-media.js';

type Content = TemplateResult | LateTools['nothing'];
type Section = (tools: LateTools, view: TimelineView, event: TimelineEvent, places: NotePlaces) => Content;

/** What an open event tells, top to bottom; and what stands beside that where there is room, and else below. */
const TOLD: readonly Section[] = [facts, body, media, notes, corrections];
const BESIDE: readonly Section[] = [documents, states, people, related, tags];

export function eventDetail(tools: LateTools): EventDetail {
  const { html, nothing } = tools;
  return (view, event, places, { hasFacts = true } = {}) => {
    const [told, beside] = [hasFacts ? TOLD : TOLD.slice(1), BESIDE]
      .map((sections) => sections.map((section) => section(tools, view, event, places)).filter((content) => content !== nothing));
    return html`<div class="told">${told}${view.hasOwn(`event-${event.id}`) ? html`<slot name="event-${event.id}"></slot>` : nothing}</div>${hasItems(beside) ? html`<div class="beside" part="event-aside">${beside}</div>` : nothing}${links(tools, view, event)}`;
  };
}

function facts({ html, remarks }: LateTools, view: TimelineView, event: TimelineEvent): Content {
  return html`<p class="aside" part="event-facts">${remarks(factsText(view, event))}</p>`;
}

/** Where the title is in another language than its text, that says in which. */
function body({ html, nothing, textLanguage, richText }: LateTools, view: TimelineView, event: TimelineEvent): Content {
  const { format, timeline: { languageOf } } = view;
  const { source } = event;
  if (source.body === undefined) return nothing;
  const lang = languageOf(source, 'body');
  const mark = lang === languageOf(source, 'title') ? '' : view.translations?.mark(view, event, 'body');
  return html`${mark ? html`<p class="aside">${mark}</p>` : nothing}<div class="text" part="event-body" ${textLanguage(lang)}>${richText(source.body, format)}</div>`;
}

/** Fetched only when the event opens: readers who do not look cost nobody anything. Paper cannot wait for them. */
function media(tools: LateTools, view: TimelineView, event: TimelineEvent): Content {
  const { html, nothing } = tools;
  const { source } = event;
  if (!hasItems(source.media)) return nothing;
  const shows = view.state.open.has(event.id);
  return html`<div class="media">${shows && view.media ? view.media(view, event) : source.media.map((entry) => plainMedia(tools, view, entry, shows))}</div>`;
}

function people(tools: LateTools, { format }: TimelineView, { source }: TimelineEvent): Content {
  const text = peopleText(source, format);
  return text ? row(tools, format, 'actors', format.words.people, text) : tools.nothing;
}

function states(tools: LateTools, view: TimelineView, event: TimelineEvent): Content {
  const { html, nothing } = tools;
  const texts = stateTexts(view, event);
  return texts.length === 0 ? nothing : html`${texts.map(([label, text]) => row(tools, view.format, 'event-state', label, text))}`;
}

function documents({ html, nothing, documentItem }: LateTools, { format, timeline }: TimelineView, event: TimelineEvent): Content {
  const all = documentsOf(timeline, event);
  if (all.length === 0) return nothing;
  return html`<ul class="documents" part="documents" role="list" aria-label=${format.words.documents}>
    ${all.map((entry) => documentItem(entry, format, timeline.policy.lang))}
  </ul>`;
}

/** Each once; elsewhere only where it is. On paper, it is after the events. */
function notes(tools: LateTools, view: TimelineView, event: TimelineEvent, places: NotePlaces): Content {
  const { html, nothing, named } = tools;
  const { format, printing, timeline: { byId, languageOf } } = view;
  const all = notesOf(view.timeline, event);
  return all.length === 0 ? nothing : html`${all.map((note) => {
    if (printing) return html`<p class="row" part="note-reference">${named(noteHeading(view, note), languageOf(note, 'short'))}</p>`;
    const place = byId.get(places.get(note) ?? '');
    return place && place !== event ? row(tools, format, 'note-reference', nameOf(note, format), eventLink(tools, view, place)) : renderNote(tools, note, view);
  })}`;
}

/** What was corrected of it, where it is. */
function corrections(tools: LateTools, { format, timeline: { policy } }: TimelineView, { id }: TimelineEvent): Content {
  const { html, nothing, named } = tools;
  const all = (policy.corrections ?? []).filter(({ targets }) => targets?.includes(id));
  return all.length === 0 ? nothing : html`${all.map(({ date, text }) => row(tools, format, 'event-correction', format.words.corrected(format.date(date)), named(text, policy.lang)))}`;
}

const nameOf = ({ short }: Note, { words }: Formatter): string => short ?? words.note;

function related(tools: LateTools, view: TimelineView, { source }: TimelineEvent): Content {
  const { html, nothing, named, remarks } = tools;
  const known = (source.related ?? []).map((relation) => ({ ...relation, event: view.timeline.byId.get(relation.target) }));
  return known.length === 0 ? nothing : html`${known.map(({ type, certainty, event, target }) => row(
    tools,
    view.format,
    'related',
    ownWord(view.format.words.relations, type),
    html`${event ? eventLink(tools, view, event) : named(target, undefined)}${certainty ? remarks(` (${view.format.quote(certainty)})`) : nothing}`,
  ))}`;
}

function eventLink({ html, named }: LateTools, { goTo, format, timeline }: TimelineView, { id, source }: TimelineEvent): TemplateResult {
  return html`<button class="link" part="related-link" type="button" @click=${() => goTo(id)}>${named(source.title, timeline.languageOf(source, 'title'))}${format.words.comma}${format.date(source)}</button>`;
}

function tags(tools: LateTools, { format }: TimelineView, { source }: TimelineEvent): Content {
  const text = inLine(source.tags ?? [], format);
  return text ? row(tools, format, 'tags', format.words.tags, text) : tools.nothing;
}

function links({ html, nothing }: LateTools, { format, hasLinks, ask }: TimelineView, { id }: TimelineEvent): Content {
  if (!hasLinks) return nothing;
  return html`<p><button class="control" part="button copy-link" type="button" @click=${() => ask('copy-link', id)}>${format.words.copyLink}</button></p>`;
}

function row({ html, remarks }: LateTools, { direction }: Formatter, part: string, label: string, content: unknown): TemplateResult {
  return html`<p class="row" part=${part} dir=${direction}><span class="row-label">${label}</span> <span>${typeof content === 'string' ? remarks(content) : content}</span></p>`;
}

/** An explanation that several events share. */
function renderNote({ html, nothing, textLanguage, richText }: LateTools, note: Note, { format, timeline: { languageOf } }: TimelineView): TemplateResult {
  const name = nameOf(note, format);
  return html`<div class="note text" part="note" role="note" aria-label=${name} ${textLanguage(languageOf(note, 'text'))}>
    <p class="note-name" part="note-name" ${note.short === undefined ? nothing : textLanguage(languageOf(note, 'short'), name)}>${name}</p>
    ${richText(note.text, format)}
  </div>`;
}
