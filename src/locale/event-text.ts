import { plainText, type Note, type Policy } from '../document/index.js';
import { lettersOf, type Timeline, type TimelineCase, type TimelineEvent } from '../model/index.js';
import { courtLine } from './case-text.js';
import type { DocumentItem } from './document-facts.js';
import type { Formatter } from './formatter.js';
import { spanText } from './state-text.js';
import { inLine, kindLabel, ownWord } from './term.js';

/** A timeline, and the language that it is told in. */
export interface Told {
  readonly timeline: Timeline;
  readonly format: Formatter;
}

export function casesOf({ cases: all }: Timeline, { cases }: TimelineEvent): TimelineCase[] {
  return cases.length === 0 ? [] : all.filter(({ id }) => cases.includes(id));
}

/** The case that it belongs to, or who reported it. */
export function aboutText({ timeline, format }: Told, event: TimelineEvent): string {
  const cases = casesOf(timeline, event).map(({ shortName, source }) =>
    format.list([shortName, courtLine({ court: source.court, docket: [] }, format)].filter(Boolean)));
  return [event.source.outlet ?? '', ...cases].filter(Boolean).map(format.quote).join('; ');
}

/** What kind of event it is; empty where its title says that. */
export function kindText({ source }: TimelineEvent, format: Formatter): string {
  return besides(kindLabel(source, format), source.title);
}

const besides = (text: string, title: string): string => (lettersOf(text) === lettersOf(title) ? '' : text);

/** What the line below the title has no room for: the source's own heading, the full date, how sure it is. */
export function factsText({ format }: Told, { source }: TimelineEvent): string {
  return format.list([ownHeading(source), format.longDate(source), ...standing(source, format)]);
}

/** The source's heading of an event, where neither its kind nor its title says it. */
export function ownHeading({ kind, kindLabel: label = '', title }: TimelineEvent['source']): string {
  return kind ? besides(label, title) : '';
}

/** How sure an event is, and when it came into the document. */
export function standing({ reliability, added, updated }: TimelineEvent['source'], { words, date }: Formatter): string[] {
  return [
    reliability && ownWord(words.reliability, reliability),
    added && words.added(date(added)),
    updated && words.updated(date(updated)),
  ].filter((part): part is string => Boolean(part));
}

export function peopleText({ actors = [] }: TimelineEvent['source'], format: Formatter): string {
  return inLine(actors.filter(({ name }) => name).map(({ name, role }) => (role ? `${format.quote(name)} (${format.quote(role)})` : name)), format);
}

/** The states that an event began or ended: "Began here", what it is, and how long it lasts. */
export function statesOf({ timeline, format }: Told, { id }: TimelineEvent): [label: string, name: string, period: string][] {
  const { opened, ended } = format.words;
  return timeline.spans.flatMap((span) => {
    const labels = [span.source.openedBy === id && opened, span.source.closedBy === id && ended].filter((label) => label !== false);
    return labels.map((label): [string, string, string] => [label, ...spanText(span, format)]);
  });
}

/** The same, each as its label and a text. */
export function stateTexts(view: Told, event: TimelineEvent): [label: string, text: string][] {
  return statesOf(view, event).map(([label, ...texts]) => [label, texts.map(view.format.quote).join(': ')]);
}

/** Its documents, and the links of its cases. */
export function documentsOf(timeline: Timeline, event: TimelineEvent): DocumentItem[] {
  return [...(event.source.documents ?? []), ...casesOf(timeline, event).flatMap(({ source }) => source.links ?? [])];
}

/** The notes of a document that say something. */
export function allNotes({ notes = {} }: Policy): Note[] {
  return Object.values(notes).filter(({ text }) => plainText(text).trim() !== '');
}

export function notesOf({ policy: { notes } }: Timeline, { source }: TimelineEvent): Note[] {
  return (source.notes ?? []).flatMap((id) => {
    const note = notes && Object.hasOwn(notes, id) ? notes[id] : undefined;
    return note ? [note] : [];
  });
}

/** A note by its number, under which paper has it once, and its name. */
export function noteHeading({ timeline: { policy }, format }: Told, note: Note): string {
  const number = Object.values(policy.notes ?? {}).indexOf(note) + 1;
  return format.list([`${format.words.note} ${format.count(number).text}`, ...(note.short === undefined ? [] : [note.short])]);
}

/** All that an open event says, without markup: for the browser's own search while it is closed. */
export function detailText(view: Told, event: TimelineEvent): string {
  const { timeline } = view;
  const { source } = event;
  return [
    factsText(view, event),
    source.body && plainText(source.body),
    ...(source.media ?? []).flatMap(({ caption, credit }) => [caption, credit]),
    peopleText(source, view.format),
    ...stateTexts(view, event).map(([, text]) => text),
    ...documentsOf(timeline, event).map(({ label }) => label),
    ...notesOf(timeline, event).flatMap(({ short, text }) => [short, plainText(text)]),
    ...(source.related ?? []).map(({ target }) => timeline.byId.get(target)?.source.title ?? target),
    ...(source.tags ?? []),
  ].filter(Boolean).join('\n');
}
