import { plainText, type Note } from '../document/index.js';
import type { Timeline, TimelineCase, TimelineEvent } from '../model/index.js';
import { courtLine } from './case-text.js';
import type { DocumentItem } from './document-facts.js';
import type { Formatter } from './formatter.js';
import { spanText } from './state-text.js';
import { ownWord } from './term.js';

/** A timeline, and the language that it is told in. */
export interface Told {
  readonly timeline: Timeline;
  readonly format: Formatter;
}

export function casesOf({ cases: all }: Timeline, { cases }: TimelineEvent): TimelineCase[] {
  return cases.length === 0 ? [] : all.filter(({ id }) => cases.includes(id));
}

/** The case that it belongs to, or who reported it. */
export function aboutText({ timeline }: Pick<Told, 'timeline'>, event: TimelineEvent): string {
  const cases = casesOf(timeline, event).map(({ shortName, source }) =>
    [shortName, courtLine({ court: source.court, docket: [] })].filter(Boolean).join(' · '));
  return [event.source.outlet, ...cases].filter(Boolean).join('; ');
}

/** What the line above the title has no room for: the source's own heading, the full date, how sure it is. */
export function factsText({ format }: Told, { source }: TimelineEvent): string {
  return format.list([ownHeading(source), format.longDate(source), ...standing(source, format)].filter(Boolean));
}

/** The source's heading of an event, where it is not shown as its kind. */
export function ownHeading({ kind, kindLabel = '' }: TimelineEvent['source']): string {
  return kind ? kindLabel : '';
}

/** How sure an event is, and when it came into the document. */
export function standing({ reliability, added, updated }: TimelineEvent['source'], { words, date }: Formatter): string[] {
  return [
    reliability && ownWord(words.reliability, reliability),
    added && words.added(date(added)),
    updated && words.updated(date(updated)),
  ].filter((part): part is string => Boolean(part));
}

export function peopleText({ actors = [] }: TimelineEvent['source']): string {
  return actors.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ');
}

/** The states that an event began or ended, each as "Began here" and what it is. */
export function stateTexts({ timeline, format }: Told, { id }: TimelineEvent): [label: string, text: string][] {
  const { opened, ended } = format.words;
  return timeline.spans.flatMap((span) => {
    const labels = [span.source.openedBy === id && opened, span.source.closedBy === id && ended].filter((label) => label !== false);
    return labels.map((label): [string, string] => [label, spanText(span, format).join(': ')]);
  });
}

/** Its documents, and the links of its cases. */
export function documentsOf(timeline: Timeline, event: TimelineEvent): DocumentItem[] {
  return [...(event.source.documents ?? []), ...casesOf(timeline, event).flatMap(({ source }) => source.links ?? [])];
}

export function notesOf({ policy: { notes } }: Timeline, { source }: TimelineEvent): Note[] {
  return (source.notes ?? []).flatMap((id) => {
    const note = notes && Object.hasOwn(notes, id) ? notes[id] : undefined;
    return note ? [note] : [];
  });
}

/** All that an open event says, without markup: for the browser's own search while it is closed. */
export function detailText(view: Told, event: TimelineEvent): string {
  const { timeline } = view;
  const { source } = event;
  return [
    factsText(view, event),
    source.body && plainText(source.body),
    ...(source.media ?? []).flatMap(({ caption, credit }) => [caption, credit]),
    peopleText(source),
    ...stateTexts(view, event).map(([, text]) => text),
    ...documentsOf(timeline, event).map(({ label }) => label),
    ...notesOf(timeline, event).flatMap(({ short, text }) => [short, plainText(text)]),
    ...(source.related ?? []).map(({ target }) => timeline.byId.get(target)?.source.title ?? target),
    ...(source.tags ?? []),
  ].filter(Boolean).join('\n');
}
