import type { EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { CaseRegister, KnownCase } from './case-register.js';
import { readContent, type Content } from './content.js';
import { documentDrafts, type Addresses } from './documents.js';
import { FROM, type EntrySection } from './headings.js';
import type { NoteBook } from './note-book.js';
import type { Entry } from './outline.js';
import { richBody } from './rich-body.js';
import { readTitle, type Title } from './title.js';
import { whenOf } from './when.js';

/** What the entries of a page share. */
export interface Reading {
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
export function eventOf(entry: Entry, cited: readonly KnownCase[], reading: Reading): EventDraft {
  const { ledger, cases: register, notes: book, policy, addresses } = reading;
  const from = FROM[entry.section];
  const content = readContent(entry, book, ledger);
  const line = entry.section === 'effective' ? undefined : content.title?.text;
  const title = readTitle(line ?? TITLE_OF[entry.section](entry, policy));
  const kind = KIND_OF[entry.section](title);
  const cases = casesOf(title, cited, from, register);
  for (const to of content.links) link(cases, to);
  report(from, content, title, ledger);
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
function link([known]: readonly KnownCase[], to: KnownCase['links'][number]): void {
  if (known && !known.links.some(({ url }) => url === to.url)) known.links.push(to);
}

function report(from: string, { title, body }: Content, { kind }: Title, ledger: Ledger): void {
  ledger.read(`${from}: heading`, 'event kindLabel');
  if (title) ledger.read(`${from}: title`, 'event title');
  if (title && kind !== undefined) ledger.guessed(`${from}: title`, 'event kind, by the words of the title');
  if (body.length > 0) ledger.read(`${from}: text`, 'event body', body.length);
}
