import type { PolicyCase } from '../document/index.js';
import { isDated } from '../model/timeline-event.js';
import type { TimelineCase } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { inLine, ownWord } from './term.js';

/** "D.D.C. · No. 1:25-cv-00677 · Judge Dabney Friedrich". */
export function courtText({ court, docket, judges = [] }: PolicyCase, format: Formatter): string {
  const { words, list } = format;
  const names = judges.length === 0 ? '' : words.judges(inLine(judges, format), judges.length);
  return list([court?.label, docket.map(words.docket).join(words.comma), names]);
}

/** The cases that a case came from, or went on in, each as "Appeal from" and its name. */
export function relativeTexts({ source, parent, children }: TimelineCase, { words }: Formatter): [label: string, name: string][] {
  const texts = children.map((child): [string, string] => [ownWord(words.childCase, child.parent?.type ?? ''), child.name]);
  if (parent) texts.unshift([ownWord(words.parentCase, source.parent?.type ?? ''), parent.name]);
  return texts;
}

/** "D.D.C. · 1:25-cv-00677". */
export function courtLine({ court, docket }: Pick<PolicyCase, 'court' | 'docket'>, format: Formatter): string {
  return format.list([court?.label ?? '', inLine(docket, format)].filter(Boolean));
}

/** What a small timeline says in words: how many of the case's events have a date, and from when to when; empty where none has. */
export function courseText({ events }: Pick<TimelineCase, 'events'>, { words, count, date }: Formatter): string {
  const dated = events.filter(isDated);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return '';
  return words.caseTimeline(count(dated.length), first === last ? date(first.source) : `${date(first.source)} – ${date(last.source)}`);
}
