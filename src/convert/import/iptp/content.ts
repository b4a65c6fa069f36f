import { addressOf, part, type Block } from './block.js';
import { isDated } from './dates.js';
import { FROM } from './headings.js';
import { isNote, type NoteBook, type NoteRead } from './note-book.js';
import type { Entry } from './outline.js';
import type { Ledger } from '../../input/ledger.js';

/** A document of an entry: its label, and the link to it. */
export interface Filed {
  readonly label: Block;
  readonly url: string | undefined;
}

/** What stands under a heading, told apart. */
export interface Content {
  readonly title: Block | undefined;
  /** What stands in place of a date: "Unknown". */
  readonly dateText: Block | undefined;
  readonly body: readonly Block[];
  readonly documents: readonly Filed[];
  readonly notes: readonly string[];
  readonly links: readonly NonNullable<NoteRead['link']>[];
}

/** With or without a remark: "View Document (opens in a new tab)". */
export const VIEW = /^(?:view|read|download|open)(?: the)? documents?(?: \([^()]{1,40}\))?$/i;
const IN_NUMBERS = /^\d{4}[.\-/]\d/;
const SENTENCE = /[.!?:][”"’')*]*$/;
const LONGEST_TITLE = 250;
const LONGEST_CLOSED_TITLE = 120;
const LONGEST_DATE = 60;

/** Tells apart what stands under a heading; of two titles of documents, each "View Document" has the last before it. */
export function readContent(entry: Entry, notes: NoteBook, ledger: Ledger): Content {
  const rest = [...entry.blocks];
  const dateText = isDateText(entry) ? rest.shift() : undefined;
  const title = entry.section === 'action' && isTitle(rest) ? rest.shift() : undefined;
  const body: Block[] = [];
  const documents: Filed[] = [];
  const remarks: NoteRead[] = [];
  let label: Block | undefined;
  const file = (): void => {
    if (label) documents.push({ label, url: addressOf(label) });
    label = undefined;
  };
  rest.forEach((block, index) => {
    if (VIEW.test(block.text)) {
      documents.push({ label: label ?? title ?? block, url: addressOf(block) });
      label = undefined;
    } else if (isNote(block)) {
      remarks.push(notes.read(block, FROM[entry.section], ledger));
    } else if (isLabel(block, index >= entry.labelsFrom)) {
      file();
      label = block;
    } else {
      body.push(block);
    }
  });
  file();
  if (title && documents.length === 0 && addressOf(title)) documents.push({ label: title, url: addressOf(title) });
  return {
    title: title ?? documents[0]?.label ?? (entry.section === 'action' ? firstSentence(body[0]) : undefined),
    dateText,
    body: [...body, ...remarks.flatMap((remark) => remark.rest ?? [])],
    documents,
    notes: remarks.flatMap(({ note }) => note ?? []),
    links: remarks.flatMap((remark) => remark.link ?? []),
  };
}

function isDateText({ section, date, blocks: [first] }: Entry): boolean {
  return section === 'effective' && !date && first !== undefined && first.text.length <= LONGEST_DATE;
}

/** Whether the first of some lines is a title: it has a date, is no sentence, or is a short one with more below it. */
function isTitle([first, ...others]: readonly Block[]): boolean {
  if (!first || VIEW.test(first.text) || isNote(first)) return false;
  const { text } = first;
  if (isDated(text)) return true;
  if (!SENTENCE.test(text)) return text.length <= LONGEST_TITLE;
  return text.length <= LONGEST_CLOSED_TITLE && others.some((block) => !VIEW.test(block.text) && !isNote(block));
}

/** Whether a line is the title of a document. Below the tracker's number, any line is that is no sentence. */
function isLabel(block: Block, isBelow: boolean): boolean {
  const { text } = block;
  if (IN_NUMBERS.test(text) && isDated(text)) return true;
  const address = addressOf(block);
  if (address !== undefined && !address.startsWith('mailto:')) return true;
  return !SENTENCE.test(text) && text.length <= LONGEST_TITLE && (isBelow || isDated(text));
}

function firstSentence(block: Block | undefined): Block | undefined {
  if (!block) return undefined;
  const end = /[.!?](?= [\p{Lu}“"])/u.exec(block.text)?.index ?? block.text.length;
  return part(block, 0, Math.min(end, LONGEST_TITLE));
}
