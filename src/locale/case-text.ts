import type { PolicyCase } from '../document/index.js';
import type { TimelineCase } from '../model/index.js';
import { courtLine } from './court-line.js';
import type { Formatter } from './formatter.js';
import { asPhrase, ownWord } from './own-word.js';

/** "D.D.C. · No. 1:25-cv-00677 · Judge Dabney Friedrich". */
export function courtText({ court, docket, judges = [] }: PolicyCase, { words, list }: Formatter): string {
  const dockets = docket.map(words.docket).join(', ');
  const parts = [
    courtLine({ court, docket: dockets ? [dockets] : [] }),
    judges.length === 0 ? '' : words.judges(judges.join(', '), judges.length),
  ];
  return list(parts.filter(Boolean));
}

/** The cases that a case came from, or went on in, each as "Appeal from" and its name. */
export function relativeTexts({ source, parent, children }: TimelineCase, { words }: Formatter): [label: string, name: string][] {
  return [
    ...(parent ? [[ownWord(words.parentCase, source.parent?.type ?? ''), parent.name] as [string, string]] : []),
    ...children.map((child): [string, string] => [asPhrase(child.parent?.type ?? ''), child.name]),
  ];
}
