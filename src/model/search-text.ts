import { plainText } from '../document/index.js';
import type { TimelineEvent } from './event.js';
import { fold } from './text.js';
import type { Timeline } from './timeline.js';

/** The folded texts of a timeline: of each event by its index, and of what several events share. */
export interface SearchTexts {
  /** The first `events.length` are made. */
  readonly events: string[];
  readonly cases: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

export function startTexts({ cases, policy }: Timeline): SearchTexts {
  return {
    events: [],
    cases: new Map(cases.map(({ id, source: { name, aliases = [], docket, court } }) =>
      [id, fold([name, ...aliases.map(({ text }) => text), ...docket, court?.label].join('\n'))])),
    notes: new Map(Object.entries(policy.notes ?? {}).map(([id, { text }]) => [id, fold(plainText(text))])),
  };
}

/** What readers see of an event alone, folded. */
export function eventText({ source }: TimelineEvent): string {
  const { title, date, dateText, kindLabel, outlet, body, documents, actors, tags } = source;
  const texts = [title, date, dateText, kindLabel, outlet, body === undefined ? '' : plainText(body)];
  documents?.forEach(({ label }) => texts.push(label));
  actors?.forEach(({ name }) => texts.push(name));
  return fold(texts.concat(tags ?? []).join('\n'));
}
