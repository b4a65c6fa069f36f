import { fold } from '../../../model/index.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { addressOf, type Block, LOST_ADDRESS, sliceBlock } from './block.js';
import { isDated } from './date-lines.js';
import { isNote, type NoteBook, type ReadNote } from './note-book.js';
import { type Entry, FROM } from './outline.js';
import { isAroundEntry, VIEW_DOCUMENT } from './template.js';
import { readTitle, typeOf } from './title.js';

/** A document of an entry: its label, and the link to it. */
interface Filed {
  readonly label: Block;
  readonly url: string | undefined;
}

/** What stands under a heading, told apart. */
export interface EntryContent {
  readonly title: Block | undefined;
  /** What stands in place of a date: "Unknown". */
  readonly dateText: Block | undefined;
  readonly body: readonly Block[];
  readonly documents: readonly Filed[];
  readonly notes: readonly string[];
  readonly links: readonly NonNullable<ReadNote['link']>[];
}

const IN_NUMBERS = /^\d{4}[.\-/]\d/;
const SENTENCE = /[.!?:][”"’')*]*$/;
const LONGEST_TITLE = 250;
const LONGEST_CLOSED_TITLE = 120;
const LONGEST_DATE = 60;

/** Tells apart what stands under a heading; of two titles of documents, each "View Document" has the last before it. */
export function readEntryContent(entry: Entry, notes: NoteBook, ledger: Ledger): EntryContent {
  const rest = [...entry.blocks];
  const dateText = isDateText(entry) ? rest.shift() : undefined;
  const title = entry.section === 'action' && isTitle(rest) ? rest.shift() : undefined;
  const body: Block[] = [];
  const documents: Filed[] = [];
  const remarks: ReadNote[] = [];
  let label: Block | undefined;
  const file = (): void => {
    if (label) documents.push({ label, url: addressOf(label) });
    label = undefined;
  };
  rest.forEach((block, index) => {
    if (VIEW_DOCUMENT.test(block.text)) {
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
  if (!first || VIEW_DOCUMENT.test(first.text) || isNote(first)) return false;
  const { text } = first;
  if (isDated(text)) return true;
  if (!SENTENCE.test(text)) return text.length <= LONGEST_TITLE;
  return text.length <= LONGEST_CLOSED_TITLE && others.some((block) => !VIEW_DOCUMENT.test(block.text) && !isNote(block));
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
  return sliceBlock(block, 0, Math.min(end, LONGEST_TITLE));
}

/** The addresses that the page's own list of documents gives, by label. */
export type Addresses = ReadonlyMap<string, string>;

const labelKey = (label: string): string => fold(label).trim();

/** The documents of an event, in the order of the page. Of several, each goes by its own title. */
export function documentDrafts(
  filed: readonly Filed[], from: string, addresses: Addresses, ledger: Ledger,
): DocumentDraft[] {
  return filed.map(({ label: { text: label }, url = addresses.get(labelKey(label)) }) => {
    const { kind, outlet } = readTitle(label);
    const type = typeOf(kind);
    ledger.read(`${from}: document`, 'event document');
    if (url === undefined) ledger.dropped(`${from}: address of the document`, LOST_ADDRESS);
    return {
      label,
      ...(url === undefined ? { url: null, missing: 'lost' } : { url }),
      ...(type !== undefined && { type }),
      ...(outlet !== undefined && { publisher: outlet }),
    };
  });
}

export function addressesOf(listed: readonly Block[]): Addresses {
  return new Map(listed.flatMap((block) => {
    const url = addressOf(block);
    return url === undefined ? [] : [[labelKey(block.text), url] as const];
  }));
}

/** The page's list of documents repeats those of its events; any other is one of the policy, and so of its first event. */
export function withListed(events: EventDraft[], listed: readonly Block[], ledger: Ledger): EventDraft[] {
  const known = new Set(events.flatMap(({ documents = [] }) => documents.map(({ label }) => labelKey(label))));
  const others = listed.filter((block) => !isAroundEntry(block) && !known.has(labelKey(block.text)));
  const [first, ...rest] = events;
  if (first === undefined || others.length === 0) return events;
  ledger.guessed('Documents: a document of no event', 'document of the first event', others.length);
  const filed = others.map((label) => ({ label, url: addressOf(label) }));
  const documents = documentDrafts(filed, 'Documents', new Map(), ledger);
  return [{ ...first, documents: [...first.documents ?? [], ...documents] }, ...rest];
}
