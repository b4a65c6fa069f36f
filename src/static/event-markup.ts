import type { Note, PolicyMedia } from '../document/index.js';
import { aboutText, kindText, notesOf, ownHeading, peopleText, standing, stateTexts } from '../locale/event-text.js';
import { mediumText } from '../locale/medium-text.js';
import { inLine, ownWord } from '../locale/term.js';
import type { TimelineEvent } from '../model/index.js';
import { heading, line, list, paragraph, row, time } from './common-markup.js';
import { documentItem } from './document-markup.js';
import { eventAddress, eventAnchor } from './event-address.js';
import { attributes, html, type Content, type Markup } from './markup.js';
import { link } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';
import { languageMark, said, told } from './text-language.js';

type Section = (view: StaticView, event: TimelineEvent) => Content;

/** What an event says, top to bottom. */
const SECTIONS: readonly Section[] = [when, title, facts, body, media, people, states, documents, notes, related, tags];

/** One entry of the list, with its text in full. An address that ends in its id leads to it. */
export function eventItem(view: StaticView, event: TimelineEvent): Markup {
  return html`<li${attributes({ id: eventAnchor(view.timeline.policy, event) })}>
${SECTIONS.map((section) => section(view, event))}</li>\n`;
}

function when(view: StaticView, event: TimelineEvent): Content {
  const { scheduledFrom, format } = view;
  const say = event.start >= scheduledFrom ? format.words.scheduled : undefined;
  return html`<p>${row([time(event.source, format, say), kindText(event, format), aboutText(view, event), languageMark(view, event)], format)}</p>\n`;
}

function title(view: StaticView, { source }: TimelineEvent): Content {
  return heading(view.level + 2, said(view, source.title, view.timeline.languageOf(source, 'title')));
}

function facts({ format }: StaticView, { source }: TimelineEvent): Content {
  return paragraph(format.list([ownHeading(source), ...standing(source, format)]));
}

function body(view: StaticView, { source }: TimelineEvent): Content {
  return told(view, source.body, view.timeline.languageOf(source, 'body'));
}

/** A link, since an image, a sound or a player would be fetched from its server before a reader asked for it. */
function media(view: StaticView, { source: { media: all = [] } }: TimelineEvent): Content {
  const { format } = view;
  return all.map((medium: PolicyMedia) => {
    const { url, alt, caption, credit, link: page, transcript } = medium;
    const kind = mediumText(medium, format);
    const name = html`${link(url, said(view, alt || caption || url))}${kind && ` (${kind})`}`;
    const told = alt && caption !== undefined && caption !== '' && link(page, said(view, caption));
    return html`<p>${row([name, told, credit !== undefined && said(view, credit), transcript !== undefined && link(transcript, format.words.transcript)], format)}</p>\n`;
  });
}

function people({ format }: StaticView, { source }: TimelineEvent): Content {
  const text = peopleText(source, format);
  return text !== '' && line(format.words.people, text);
}

function states(view: StaticView, event: TimelineEvent): Content {
  return stateTexts(view, event).map(([label, text]) => line(label, text));
}

/** Links of its cases stand once, with the cases. */
function documents(view: StaticView, { source }: TimelineEvent): Content {
  return list((source.documents ?? []).map((entry) => documentItem(entry, view)));
}

/** In full, since an event may be read alone; folded, since the next event may have the same. */
function notes(view: StaticView, event: TimelineEvent): Content {
  const { format, timeline } = view;
  return notesOf(timeline, event).map((note: Note) =>
    html`<details>\n<summary>${note.short === undefined ? format.words.note : said(view, note.short, timeline.languageOf(note, 'short'))}</summary>\n${told(view, note.text, timeline.languageOf(note, 'text'))}</details>\n`);
}

function related(view: StaticView, { source }: TimelineEvent): Content {
  const { format, timeline } = view;
  return source.related?.map(({ type, target, certainty }) => {
    const event = timeline.byId.get(target);
    const name = event ? link(eventAddress(timeline.policy, event), [said(view, event.source.title, timeline.languageOf(event.source, 'title')), format.words.comma, format.date(event.source)]) : said(view, target);
    return line(ownWord(format.words.relations, type), [name, certainty && ` (${format.quote(certainty)})`]);
  });
}

function tags({ format }: StaticView, { source: { tags: all = [] } }: TimelineEvent): Content {
  const text = inLine(all, format);
  return text !== '' && line(format.words.tags, text);
}
