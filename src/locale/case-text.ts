import type { PolicyCase } from '../document/index.js';
import type { TimelineCase } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { asPhrase, ownWord } from './term.js';

/** "D.D.C. · No. 1:25-cv-00677 · Judge Dabney Friedrich". */
export function courtText({ court, docket, judges = [] }: PolicyCase, { words, list }: Formatter): string {
  const names = judges.length === 0 ? '' : words.judges(judges.join(', '), judges.length);
  return list([court?.label ?? '', docket.map(words.docket).join(', '), names].filter(Boolean));
}

/** The cases that a case came from, or went on in, each as "Appeal from" and its name. */
export function relativeTexts({ source, parent, children }: TimelineCase, { words }: Formatter): [label: string, name: string][] {
  const texts = children.map((child): [string, string] => [asPhrase(child.parent?.type ?? ''), child.name]);
  if (parent) texts.unshift([ownWord(words.parentCase, source.parent?.type ?? ''), parent.name]);
  return texts;
}

/** "D.D.C. · 1:25-cv-00677". */
export function courtLine({ court, docket }: Pick<PolicyCase, 'court' | 'docket'>): string {
  return [court?.label, docket.join(', ')].filter((part) => part).join(' · ');
}
