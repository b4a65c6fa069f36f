import type { Block } from './block.js';
import { isDated, isDateLine } from './dates.js';
import { isEntrySection, sectionOf, type EntrySection, type PartName } from './headings.js';

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
export interface Part {
  readonly name: PartName;
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly level?: number | undefined;
}

export interface Outline {
  readonly head: readonly Block[];
  readonly entries: readonly Entry[];
  readonly parts: readonly Part[];
}

type Open = { -readonly [Key in keyof Entry]: Entry[Key] } & { blocks: Block[] };
type OpenPart = Part & { blocks: Block[] };

const FIELD = /: ?\S/;

/**
 * Parts a page at its headings, and at the dates of its actions: in some generations of the template each action has a
 * heading of its own, in others one heading stands over all.
 */
export function outline(page: readonly Block[]): Outline {
  const head: Block[] = [];
  const entries: Open[] = [];
  const parts: OpenPart[] = [];
  let entry: Open | undefined;
  let into = head;
  page.forEach((block, index) => {
    const started = startOf(block, page[index + 1], entry ?? parts.at(-1));
    if (started && 'section' in started) {
      entries.push((entry = started));
      into = entry.blocks;
    } else if (started) {
      entry = undefined;
      parts.push(started);
      into = started.blocks;
    } else if (entry && isBare(entry) && isDateLine(block.text)) {
      entry.date = block;
    } else {
      into.push(block);
    }
  });
  return { head, entries, parts };
}

const isBare = ({ date, blocks }: Entry): boolean => date === undefined && blocks.length === 0;

/** The section or action that a block begins. */
function startOf(block: Block, next: Block | undefined, current: Open | OpenPart | undefined): Open | OpenPart | undefined {
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
function isOutside({ level, text }: Block, current: Open | OpenPart | undefined): boolean {
  if (level === undefined || current?.level === undefined || isDated(text)) return false;
  return 'section' in current ? level < current.level : level <= current.level;
}
