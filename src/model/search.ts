import { plainText } from '../document/index.js';
import type { TimelineEvent } from './event.js';
import { fold } from './text.js';
import type { Timeline } from './timeline.js';

const texts = new WeakMap<TimelineEvent, string>();

/** The words of a query, folded. An event must hold all of them, anywhere. */
export function queryWords(query: string): string[] {
  return fold(query).split(' ').filter(Boolean);
}

/** All that readers can see of an event, folded. Made at the first search, since most pages are never searched. */
export function searchText(timeline: Timeline, event: TimelineEvent): string {
  let text = texts.get(event);
  if (text === undefined) texts.set(event, (text = fold(visibleTexts(timeline, event).join('\n'))));
  return text;
}

function visibleTexts(timeline: Timeline, { source, cases }: TimelineEvent): string[] {
  return [
    source.title,
    source.date ?? '',
    source.dateText ?? '',
    source.kindLabel ?? '',
    source.outlet ?? '',
    source.body === undefined ? '' : plainText(source.body),
    ...(source.documents ?? []).map((document) => document.label),
    ...(source.actors ?? []).map((actor) => actor.name),
    ...(source.tags ?? []),
    ...timeline.cases.filter((entry) => cases.includes(entry.id)).flatMap(({ source: entry }) => [
      entry.name,
      ...(entry.aliases ?? []).map((alias) => alias.text),
      ...entry.docket,
      entry.court?.label ?? '',
    ]),
  ];
}
