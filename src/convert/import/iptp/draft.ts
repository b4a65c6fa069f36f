import type { EventDraft, ImportOptions, PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { lineOf, readAround, type Around } from './around.js';
import { CaseRegister } from './case-register.js';
import { cite } from './cite.js';
import { addressesOf, withListed } from './documents.js';
import { eventOf } from './event.js';
import { readHead, type Head } from './head.js';
import { numbered, type Identifier } from './identifier.js';
import { NoteBook } from './note-book.js';
import type { Entry, Outline } from './outline.js';
import { SITE, type Page } from './page.js';
import { templateWords } from './template.js';

/** Key of what the document format has no place for. */
const EXT = 'org.immpolicytracking';
const PUBLISHER = 'Immigration Policy Tracking Project';

/** The document of a page. */
export function draftOf(page: Page, outline: Outline, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const head = readHead(outline.head, ledger);
  const policy = head.title ?? options.title ?? page.title;
  const { entries, identifiers } = numbered(outline.entries.filter((entry) => isFilled(entry, ledger)), ledger);
  const around = readAround(outline.parts, ledger);
  const read = readEntries(entries, policy, around, ledger);
  const title = policy ?? titleOf(read.events[0]);
  if (policy === undefined) ledger.guessed('page: title', 'the title of the first event');
  const { badges } = head;
  return {
    version: 1,
    lang: options.lang ?? page.lang ?? 'en',
    title,
    ...(badges.length > 0 && { badges: [...badges] }),
    ...(identifiers.length > 0 && { identifiers: [...identifiers] }),
    ...around.draft,
    ...read,
    source: sourceOf(page, title, identifiers[0]),
    ext: { [EXT]: extOf(page, head, around, ledger) },
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
  entries: readonly Entry[], policy: string | undefined, { documents }: Around, ledger: Ledger,
): Pick<PolicyDraft, 'events' | 'cases' | 'notes'> {
  const register = new CaseRegister(ledger);
  const notes = new NoteBook();
  // All citations first: a title may abbreviate a name that is cited below it.
  const cited = entries.map((entry) => cite(entry, register, ledger));
  const reading = { ledger, cases: register, notes, policy, addresses: addressesOf(documents) };
  const events: EventDraft[] = entries.map((entry, index) => eventOf(entry, cited[index] ?? [], reading));
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

function extOf({ blocks }: Page, { rest }: Head, { kept }: Around, ledger: Ledger): Record<string, unknown> {
  const above = rest.length > 0 ? [{ heading: 'Above the entry', lines: rest.map(lineOf) }] : [];
  const sections = [...above, ...kept];
  const template = templateWords(blocks);
  if (above.length > 0) ledger.kept('page: lines above the entry', 'ext', rest.length);
  if (template.length > 0) ledger.kept('page: words of the template', 'ext', template.length);
  return { ...(sections.length > 0 && { sections }), ...(template.length > 0 && { template }) };
}
