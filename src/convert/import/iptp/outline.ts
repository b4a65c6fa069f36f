import type { Block } from './block.js';
import { isDated, isDateLine } from './date-lines.js';

/** One event of a page: its heading, its date, and what stands under them. */
export interface Entry {
  readonly section: EntrySection;
  /** The heading as printed. */
  readonly label: string;
  readonly date: Block | undefined;
  readonly blocks: readonly Block[];
  /** Below the tracker's number, lines are titles of documents: the index of the first. */
  readonly labelsFrom: number;
  readonly place: string;
  /** Of its heading, where the page is HTML. */
  readonly level?: number | undefined;
}

/** A section about the policy as a whole. */
export interface FactSection {
  readonly name: FactName;
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly level?: number | undefined;
}

export interface Outline {
  readonly head: readonly Block[];
  readonly entries: readonly Entry[];
  readonly facts: readonly FactSection[];
}

type Open = { -readonly [Key in keyof Entry]: Entry[Key] } & { blocks: Block[] };
type OpenFacts = FactSection & { blocks: Block[] };

const FIELD = /: ?\S/;

/**
 * Parts a page at its headings, and at the dates of its actions: in some generations of the template each action has a
 * heading of its own, in others one heading stands over all.
 */
export function outline(page: readonly Block[]): Outline {
  const head: Block[] = [];
  const entries: Open[] = [];
  const facts: OpenFacts[] = [];
  let entry: Open | undefined;
  let into = head;
  page.forEach((block, index) => {
    const started = startOf(block, page[index + 1], entry ?? facts.at(-1));
    if (started && 'section' in started) {
      entries.push((entry = started));
      into = entry.blocks;
    } else if (started) {
      entry = undefined;
      facts.push(started);
      into = started.blocks;
    } else if (entry && isBare(entry) && isDateLine(block.text)) {
      entry.date = block;
    } else {
      into.push(block);
    }
  });
  return { head, entries, facts };
}

const isBare = ({ date, blocks }: Entry): boolean => date === undefined && blocks.length === 0;

/** The section or action that a block begins. */
function startOf(block: Block, next: Block | undefined, current: Open | OpenFacts | undefined): Open | OpenFacts | undefined {
  const { text: label, place, level } = block;
  const entry = current && 'section' in current ? current : undefined;
  // Under a heading about the whole policy, "Biden Administration Action: Revoked" is a field.
  const name = current && !entry && FIELD.test(label) ? undefined : sectionOf(label);
  if (name && isEntrySection(name)) return { section: name, label, date: undefined, blocks: [], labelsFrom: Infinity, place, level };
  if (name) return { name, label, blocks: [], level };
  if (isOutside(block, current)) return { name: 'other', label, blocks: [], level };
  if (!entry) return undefined;
  if (entry.section === 'action' && isDateLine(label) && !isBare(entry)) {
    return { ...entry, date: block, blocks: [], place };
  }
  const isHeading = block.item && next !== undefined && isDateLine(next.text) && !isDateLine(label);
  return isHeading ? { section: 'action', label, date: undefined, blocks: [], labelsFrom: Infinity, place } : undefined;
}

/** Whether a heading is above what stands before it: those of a site's own columns are. A title is below its section. */
function isOutside({ level, text }: Block, current: Open | OpenFacts | undefined): boolean {
  if (level === undefined || current?.level === undefined || isDated(text)) return false;
  return 'section' in current ? level < current.level : level <= current.level;
}

/** What a section of a page holds. */
type SectionName = EntrySection | FactName;

/** Sections that are events. */
export type EntrySection = 'announced' | 'effective' | 'action';

/** Sections that are not. */
export type FactName = 'status' | 'facets' | 'recent' | 'documents' | 'commentary' | 'feedback' | 'other';

/** The headings of all generations of the tracker's template. */
const HEADINGS: readonly (readonly [pattern: RegExp, name: SectionName])[] = [
  [/^(?:original )?date announced$/i, 'announced'],
  [/^effective date$/i, 'effective'],
  [/^subsequent (?:trump(?:-era)?(?: administration)?(?: and court)? )?actions?(?: ?\(s\))?$/i, 'action'],
  [/^biden(?:-era| administration)? actions?(?: ?\(s\))?(?::.{0,80})?$/i, 'action'],
  [/^current status$/i, 'status'],
  [/^(?:original )?(?:trump )?policy status$/i, 'facets'],
  [/^most recent actions?$/i, 'recent'],
  [/^(?:policy )?documents$|^(?:pre[- ])?(?:trump|biden)(?:-era)? policy documents$/i, 'documents'],
  [/^commentar(?:y|ies)$/i, 'commentary'],
  [/^(?:pre[- ]?trump(?:-era)?|predecessor|related|associated (?:and|or) derivative) polic(?:y|ies)$/i, 'other'],
  [/\bfeedback\b.*\S@\S/i, 'feedback'],
];

const LONGEST_HEADING = 160;

const ENTRIES: ReadonlySet<SectionName> = new Set<SectionName>(['announced', 'effective', 'action']);

/** What a line begins, if it is a heading. */
export function sectionOf(line: string): SectionName | undefined {
  const text = line.replace(/:$/, '');
  return text.length > LONGEST_HEADING ? undefined : HEADINGS.find(([pattern]) => pattern.test(text))?.[1];
}

function isEntrySection(name: SectionName): name is EntrySection {
  return ENTRIES.has(name);
}

/** What the report calls the sections. */
export const FROM: Readonly<Record<EntrySection, string>> = {
  announced: 'Original Date Announced',
  effective: 'Effective Date',
  action: 'Subsequent Trump and Court Action',
};
