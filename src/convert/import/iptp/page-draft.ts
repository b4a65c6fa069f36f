import type { EventDraft, ImportOptions, PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { type Block, sliceBlock, trimmed } from './block.js';
import { CaseRegister, type KnownCase } from './case-register.js';
import { citationsIn, docketEntriesIn } from './citations.js';
import { addressesOf, withListed } from './entry-content.js';
import { entryEvent } from './entry-event.js';
import { isNote, NoteBook } from './note-book.js';
import { type Entry, FROM, type Outline } from './outline.js';
import { type Head, lineOf, type PageFacts, readHead, readPageFacts } from './page-facts.js';
import { type Page, SITE } from './page.js';
import { templateWords } from './template.js';

/** Key of what the document format has no place for. */
const EXT = 'org.immpolicytracking';
const PUBLISHER = 'Immigration Policy Tracking Project';

/** The document of a page. */
export function pageDraft(page: Page, outline: Outline, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const head = readHead(outline.head, ledger);
  const policy = head.title ?? options.title ?? page.title;
  const { entries, identifiers } = numbered(outline.entries.filter((entry) => isFilled(entry, ledger)), ledger);
  const facts = readPageFacts(outline.facts, ledger);
  const read = readEntries(entries, policy, facts, ledger);
  const title = policy ?? titleOf(read.events[0]);
  if (policy === undefined) ledger.guessed('page: title', 'the title of the first event');
  const { badges } = head;
  return {
    version: 1,
    lang: options.lang ?? page.lang ?? 'en',
    title,
    ...(badges.length > 0 && { badges: [...badges] }),
    ...(identifiers.length > 0 && { identifiers: [...identifiers] }),
    ...facts.draft,
    ...read,
    source: sourceOf(page, title, identifiers[0]),
    ext: { [EXT]: extOf(page, head, facts, ledger) },
  };
}

function titleOf(event: EventDraft | undefined): string {
  return typeof event?.title === 'string' ? event.title : PUBLISHER;
}

/** A heading alone says nothing. */
function isFilled({ label, date, blocks }: Entry, ledger: Ledger): boolean {
  const isEmpty = date === undefined && blocks.length === 0;
  if (isEmpty) ledger.dropped(`heading “${label}”`, 'nothing stands below it');
  return !isEmpty;
}

function readEntries(
  entries: readonly Entry[], policy: string | undefined, { documents }: PageFacts, ledger: Ledger,
): Pick<PolicyDraft, 'events' | 'cases' | 'notes'> {
  const register = new CaseRegister(ledger);
  const notes = new NoteBook();
  // All citations first: a title may abbreviate a name that is cited below it.
  const cited = entries.map((entry) => enterCitations(entry, register, ledger));
  const context = { ledger, cases: register, notes, policy, addresses: addressesOf(documents) };
  const events: EventDraft[] = entries.map((entry, index) => entryEvent(entry, cited[index] ?? [], context));
  const cases = register.drafts();
  const noteDrafts = notes.drafts();
  return {
    ...(cases.length > 0 && { cases }),
    ...(noteDrafts && { notes: noteDrafts }),
    events: withListed(events, documents, ledger),
  };
}

function sourceOf({ url }: Page, title: string, identifier: Identifier | undefined): NonNullable<PolicyDraft['source']> {
  const number = identifier?.label === undefined ? '' : `, ${identifier.label}`;
  return { publisher: PUBLISHER, url: url ?? SITE, cite: `${PUBLISHER}, “${title}”${number}` };
}

function extOf({ blocks }: Page, { rest }: Head, { kept }: PageFacts, ledger: Ledger): Record<string, unknown> {
  const above = rest.length > 0 ? [{ heading: 'Above the entry', lines: rest.map(lineOf) }] : [];
  const sections = [...above, ...kept];
  const template = templateWords(blocks);
  if (above.length > 0) ledger.kept('page: lines above the entry', 'ext', rest.length);
  if (template.length > 0) ledger.kept('page: words of the template', 'ext', template.length);
  return { ...(sections.length > 0 && { sections }), ...(template.length > 0 && { template }) };
}

/**
 * Enters the citations of an entry, and gives their cases. "Docket No. 48" is a citation too where a docket is cited, and
 * adds no case.
 */
function enterCitations({ section, blocks }: Entry, register: CaseRegister, ledger: Ledger): KnownCase[] {
  const texts = blocks.filter((block) => !isNote(block)).map(({ text }) => text);
  const citations = texts.flatMap(citationsIn);
  if (citations.length === 0) return [];
  const entries = texts.reduce((sum, text) => sum + docketEntriesIn(text), 0);
  const from = `${FROM[section]}: citation`;
  ledger.read(from, 'case', citations.length + entries);
  if (entries > 0) ledger.guessed(from, 'an entry of a docket is of the case cited with it', entries);
  return [...new Set(citations.map((citation) => register.cite(citation)))];
}

const IDENTIFIER = /(?:Trump\s+\d\.\d\s+)?\[\s*ID\s*:?\s*#?\s*:?\s*(\d{1,6})\s*\]/i;

/** The number that the tracker gives an entry: "Trump 2.0 [ID #1583]", "[ID: #1404]", "[ID# 1419]". */
type Identifier = NonNullable<PolicyDraft['identifiers']>[number];

/** Takes the number out of the entries that hold it, and says below which line it stood. */
function numbered(
  entries: readonly Entry[], ledger: Ledger,
): { readonly entries: readonly Entry[]; readonly identifiers: readonly Identifier[] } {
  const identifiers = new Map<string, Identifier>();
  const without = entries.map((entry) => {
    const { identifier, blocks, at } = takeNumber(entry.blocks);
    if (!identifier) return entry;
    if (!identifiers.has(identifier.value)) identifiers.set(identifier.value, identifier);
    ledger.read('[ID #]', 'identifiers');
    return { ...entry, blocks, labelsFrom: entry.section === 'announced' ? at : Infinity };
  });
  return { entries: without, identifiers: [...identifiers.values()] };
}

interface Taken {
  readonly identifier: Identifier | undefined;
  readonly blocks: readonly Block[];
  /** Index of the first block below it. */
  readonly at: number;
}

function takeNumber(blocks: readonly Block[]): Taken {
  const at = blocks.findIndex(({ text }) => IDENTIFIER.test(text));
  const block = blocks[at];
  const found = block && IDENTIFIER.exec(block.text);
  if (!found) return { identifier: undefined, blocks, at };
  const [label, value = ''] = found;
  const pieces = [trimmed(sliceBlock(block, 0, found.index)), trimmed(sliceBlock(block, found.index + label.length))]
    .filter(({ text }) => text !== '');
  return {
    identifier: { scheme: 'iptp', value, label },
    blocks: blocks.toSpliced(at, 1, ...pieces),
    at: at + pieces.length,
  };
}
