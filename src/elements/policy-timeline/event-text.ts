import { plainText, type Note, type PolicyDocument } from '../../document/index.js';
import { ownWord } from '../../locale/own-word.js';
import type { Timeline, TimelineCase, TimelineEvent } from '../../model/index.js';
import { spanText } from '../shared/span-text.js';
import type { TimelineView } from './view.js';

export function casesOf({ cases: all }: Timeline, { cases }: TimelineEvent): TimelineCase[] {
  return cases.length === 0 ? [] : all.filter(({ id }) => cases.includes(id));
}

/** What the line above the title has no room for: the source's own heading, the full date, how sure it is. */
export function factsText({ format }: TimelineView, { source }: TimelineEvent): string {
  const { words } = format;
  return format.list([
    source.kind && source.kindLabel,
    format.longDate(source),
    source.reliability && ownWord(words.reliability, source.reliability),
    source.added && words.added(format.date(source.added)),
    source.updated && words.updated(format.date(source.updated)),
  ].filter((part): part is string => Boolean(part)));
}

export function peopleText({ actors = [] }: TimelineEvent['source']): string {
  return actors.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ');
}

/** The states that an event began or ended, each as "Began here" and what it is. */
export function stateTexts({ timeline, format }: TimelineView, { id }: TimelineEvent): [label: string, text: string][] {
  const { opened, ended } = format.words;
  return timeline.spans.flatMap((span) => {
    const labels = [span.source.openedBy === id && opened, span.source.closedBy === id && ended].filter((label) => label !== false);
    return labels.map((label): [string, string] => [label, spanText(span, format).join(': ')]);
  });
}

/** Its documents, and the links of its cases. */
export function documentsOf(timeline: Timeline, event: TimelineEvent): (Pick<PolicyDocument, 'label' | 'url'> & Partial<PolicyDocument>)[] {
  return [...(event.source.documents ?? []), ...casesOf(timeline, event).flatMap(({ source }) => source.links ?? [])];
}

export function notesOf({ policy: { notes } }: Timeline, { source }: TimelineEvent): Note[] {
  return (source.notes ?? []).flatMap((id) => {
    const note = notes && Object.hasOwn(notes, id) ? notes[id] : undefined;
    return note ? [note] : [];
  });
}

/** All that an open event says, without markup: for the browser's own search while it is closed. */
export function detailText(view: TimelineView, event: TimelineEvent): string {
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
