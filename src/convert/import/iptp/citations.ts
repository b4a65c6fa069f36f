import { undated } from '../../../model/index.js';
import { captionAtEnd } from './case-name.js';

/** A docket that a text cites. */
export interface Citation {
  /** The caption before it; absent where there is none. */
  readonly name?: string | undefined;
  /** As published: several for consolidated cases. */
  readonly dockets: readonly string[];
  /** As published, without a date: "D. Mass.". */
  readonly court: string;
}

const NUMBER = '(?:\\b\\d{1,2}[:-])?\\b\\d{2,4}-(?:[a-z]{1,6}-)?\\d{1,6}\\b|\\b\\d{2}A\\d{1,5}\\b';
const INITIALS = '(?:-[A-Z]{1,4}){0,4}';
/** "No. 1:25-cv-00190-JMC (D.D.C.)", "Nos. 25-1, 25-2 (D.C. Cir. 2025)". */
const COURT_AFTER = `((?:${NUMBER})${INITIALS}(?:(?:,| and|, and| &|;) (?:${NUMBER})${INITIALS}){0,5}),? ?\\(([^()]{2,60})\\)`;
/** "(N.D. Cal. 3:19-cv-00807)(9th Cir. 19-15716)". */
const COURT_BEFORE = `\\(([^()]{2,40}?),? (?:Nos?\\.? ?)?(${NUMBER})${INITIALS}\\)`;
const CITATION = new RegExp(`${COURT_AFTER}|${COURT_BEFORE}`, 'gi');
const COURT = /\bCir\b|\b(?:[NSEWCM]\. ?)*D\.|\bD\.D\.C|\bC(?:our)?t\b|\bCl\b|\bU\.S\.|\bSCOTUS\b|\bDist(?:rict|\.)/;
const BEFORE_NUMBER = /[,;]?\s*\(?(?:Civ(?:il|\.)?(?: Action)? |Case |Docket |C\.A\. )*(?:Nos?\.?:?)?\s*\(?$/i;
/** "Docket No. 48", "ECF No. 12-1": an entry of a docket, which the docket's own number is not. */
const DOCKET_ENTRY = /\b(?:ECF|Dkt|Docket|D\.E|Doc)\b\.?(?: Entry)?(?: Nos?\.?)? ?\d{1,4}(?:-\d{1,3})?\b(?![-:]|,? ?\()/g;
const BETWEEN = /^[\s,;&]*(?:and)?\s*$/;
/** Of "(D.D.C. filed Feb. 4, 2025)", once the date is gone. */
const FILED = /,? (?:filed|decided|argued|entered|dated)$/i;
const LONGEST_NAME = 240;

/** The dockets that a text cites with their courts, in its order. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    const [all, numbers = match[4], after = match[3]] = match;
    const court = undated(after ?? '').replace(FILED, '');
    if (numbers === undefined || !COURT.test(court)) continue;
    const before = text.slice(Math.max(end, match.index - LONGEST_NAME), match.index);
    // "(N.D. Cal. 3:19-cv-00807)(9th Cir. 19-15716)": one caption in several courts.
    const name = found.length > 0 && BETWEEN.test(before) ? found.at(-1)?.name : captionAtEnd(before.replace(BEFORE_NUMBER, ''));
    found.push({ name, court, dockets: Array.from(numbers.matchAll(new RegExp(NUMBER, 'gi')), ([number]) => number) });
    end = match.index + all.length;
  }
  return found;
}

/** How often a text cites an entry of a docket by its number alone. */
export function docketEntriesIn(text: string): number {
  return Array.from(text.matchAll(DOCKET_ENTRY)).length;
}
