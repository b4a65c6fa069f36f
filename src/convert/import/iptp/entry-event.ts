import { dateDraft, NO_DATE, type DateDraft } from '../../input/dates/written-date.js';
import type { EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { richBody } from './block.js';
import type { CaseRegister, KnownCase } from './case-register.js';
import { type Addresses, documentDrafts, type EntryContent, readEntryContent } from './entry-content.js';
import type { NoteBook } from './note-book.js';
import { type Entry, type EntrySection, FROM } from './outline.js';
import { readTitle, type Title } from './title.js';

/** What the entries of a page share. */
interface EntryContext {
  readonly ledger: Ledger;
  readonly cases: CaseRegister;
  readonly notes: NoteBook;
  /** Title of the page, if it has one. */
  readonly policy: string | undefined;
  readonly addresses: Addresses;
}

/** The kind that a heading gives; a press report is one under any heading. */
const KIND_OF: Readonly<Record<EntrySection, (title: Title) => string | undefined>> = {
  announced: ({ kind }) => (kind === 'report' ? kind : 'announced'),
  effective: () => 'effective',
  action: ({ kind }) => kind,
};

/** What an event is called when no line under its heading is a title. */
const TITLE_OF: Readonly<Record<EntrySection, (entry: Entry, policy: string | undefined) => string>> = {
  announced: ({ label }, policy) => policy ?? label,
  effective: ({ label }) => label,
  action: ({ label }) => label,
};

/** An entry of the page as an event; `cited` are the cases of its citations. */
export function entryEvent(entry: Entry, cited: readonly KnownCase[], context: EntryContext): EventDraft {
  const { ledger, cases: register, notes: book, policy, addresses } = context;
  const from = FROM[entry.section];
  const content = readEntryContent(entry, book, ledger);
  const line = entry.section === 'effective' ? undefined : content.title?.text;
  const title = readTitle(line ?? TITLE_OF[entry.section](entry, policy));
  const kind = KIND_OF[entry.section](title);
  const cases = casesOf(title, cited, from, register);
  for (const to of content.links) linkCase(cases, to);
  reportEntry(from, content, title, ledger);
  const when = whenOf(entry, content, title, ledger);
  const body = richBody(content.body);
  const documents = documentDrafts(content.documents, from, addresses, ledger);
  return {
    ...when,
    title: shownTitle(line, title, when.date),
    ...(kind !== undefined && { kind }),
    kindLabel: entry.label,
    ...(body !== undefined && { body }),
    ...(documents.length > 0 && { documents }),
    ...(cases.length > 0 && { cases: cases.map((known) => register.idOf(known)) }),
    ...(title.outlet !== undefined && { outlet: title.outlet }),
    ...(title.kind === 'report' && { reliability: 'reported' as const }),
    ...(content.notes.length > 0 && { notes: [...new Set(content.notes)] }),
  };
}

/** A day in the title stays where the page gives the event another. */
function shownTitle(line: string | undefined, title: Title, date: unknown): string {
  if (line === undefined || title.date === undefined || title.date === date) return title.bare;
  return line.slice(0, line.length - title.undated.length) + title.bare;
}

function casesOf({ caseName }: Title, cited: readonly KnownCase[], from: string, register: CaseRegister): KnownCase[] {
  const named = caseName === undefined ? [] : [register.named(caseName, cited, `${from}: case in the title`)];
  return [...new Set([...named, ...cited])];
}

/** "Link to case here" leads to the case that the title names, or else to the first that is cited. */
function linkCase([known]: readonly KnownCase[], to: KnownCase['links'][number]): void {
  if (known && !known.links.some(({ url }) => url === to.url)) known.links.push(to);
}

function reportEntry(from: string, { title, body }: EntryContent, { kind }: Title, ledger: Ledger): void {
  ledger.read(`${from}: heading`, 'event kindLabel');
  if (title) ledger.read(`${from}: title`, 'event title');
  if (title && kind !== undefined) ledger.guessed(`${from}: title`, 'event kind, by the words of the title');
  if (body.length > 0) ledger.read(`${from}: text`, 'event body', body.length);
}

/** When the page says that it was; its title may say otherwise. */
function whenOf(entry: Entry, { dateText }: EntryContent, title: Title, ledger: Ledger): DateDraft {
  const from = FROM[entry.section];
  const written = entry.date ?? dateText;
  if (written) {
    ledger.read(`${from}: date`, 'event date');
    const when = dateDraft(written.text, written.place, ledger);
    const { date } = when;
    if (typeof date === 'string' && title.date !== undefined && date !== title.date) {
      ledger.problem('warning', written.place,
        `the page gives the event the date ${date}, and its title ${title.date}`,
        'The event has the date of the page; its title keeps its own. Check which is right.');
    }
    return when;
  }
  if (title.date !== undefined) {
    ledger.guessed(`${from}: date`, 'the date of the title');
    return { date: title.date };
  }
  ledger.problem('warning', entry.place, `${entry.label} has no date`, 'The event says so. Write its date into the result.');
  return NO_DATE;
}
