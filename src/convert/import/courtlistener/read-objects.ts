import type { Fields } from '../../input/fields.js';
import type { CaseDraft, EventDraft } from '../../input/importer.js';
import type { ApiObject, ObjectKind } from './api-objects.js';
import { attachLowerCourt, CaseBook } from './case-book.js';
import { asListed, compareEntries, type DocketEntry, documentsIn, readEntry } from './docket-entry.js';
import { type Docket, readDocket } from './docket.js';
import { readOpinion } from './opinion.js';
import { idIn } from './site.js';

/** What an input holds. */
interface Contents {
  readonly cases: readonly CaseDraft[];
  /** In the order of the dockets: of one day, what opens a case first and what closes it last. */
  readonly events: readonly EventDraft[];
  readonly dockets: readonly Docket[];
}

/** Cases and events of all objects of an input. */
export function readObjects(objects: readonly ApiObject[]): Contents {
  const of = (kind: ObjectKind): Fields[] => objects.filter((object) => object.kind === kind).map(({ fields }) => fields);
  const book = new CaseBook();
  const read = of('docket').map((fields) => docketWithEntries(fields, book));
  for (const { docket } of read) book.add(docket);
  const dockets = read.map(({ docket }) => attachLowerCourt(docket, book));
  const entries = [
    ...read.flatMap((one) => one.entries),
    ...entriesOf(withDocuments(latestEntries(of('entry')), of('document')), (fields) => book.caseOf(fields)),
  ].sort((a, b) => compareEntries(a.order, b.order));
  const opinions = of('opinion').map((fields) => readOpinion(fields, book.caseOf(fields)));
  return {
    cases: book.cases,
    events: [
      ...dockets.flatMap(({ opening }) => opening),
      ...entries.map(({ event }) => event),
      ...opinions,
      ...dockets.flatMap(({ closing }) => closing),
    ],
    dockets,
  };
}

const ENTRIES = ['docket_entries', 'ProceedingsandOrder'];

/** juriscraper, the Internet Archive and the Supreme Court write entries into the docket; the search, their documents. */
function docketWithEntries(fields: Fields, book: CaseBook): { docket: Docket; entries: readonly DocketEntry[] } {
  const id = book.idFor(fields);
  const listed = (key: string): readonly Fields[] => (Array.isArray(fields.value[key]) ? fields.list(key) : []);
  const entries = asListed(entriesOf(withDocuments(latestEntries(ENTRIES.flatMap(listed)), listed('recap_documents')), () => id));
  return { docket: readDocket(fields, entries.map(({ event }) => event), id), entries };
}

function entriesOf(found: readonly EntryWithDocuments[], caseOf: (fields: Fields) => string): DocketEntry[] {
  return found.map(({ entry, documents }) => readEntry(entry, caseOf(entry), documents)).filter((entry) => entry !== null);
}

/** Pages and alerts may hold an entry twice: the state that was changed last is the one that counts. */
function latestEntries(entries: readonly Fields[]): Fields[] {
  const kept = new Map<string, Fields>();
  const alone: Fields[] = [];
  for (const entry of entries) {
    const id = entry.peek('id');
    const before = id === undefined ? undefined : kept.get(id);
    if (id === undefined) alone.push(entry);
    else if (before && !isNewer(entry, before)) dropAll(entry);
    else {
      if (before) dropAll(before);
      kept.set(id, entry);
    }
  }
  return [...kept.values(), ...alone];
}

/** An entry and its documents. */
interface EntryWithDocuments {
  readonly entry: Fields;
  readonly documents: readonly Fields[];
}

/** Every entry once, with the documents that the search found of it; what it found of others tells of those. */
function withDocuments(entries: readonly Fields[], found: readonly Fields[]): EntryWithDocuments[] {
  const groups = byEntry(found);
  const whole = entries.map((entry) => {
    const key = entry.peek('id') ?? '';
    const documents = distinctDocuments([...documentsIn(entry), ...groups.get(key) ?? []]);
    groups.delete(key);
    return { entry, documents };
  });
  return [...whole, ...[...groups.values()].flatMap((documents) => documents.slice(0, 1).map((entry) => ({ entry, documents })))];
}

/** Documents by the entry that they belong to. */
function byEntry(documents: readonly Fields[]): Map<unknown, Fields[]> {
  const groups = new Map<unknown, Fields[]>();
  for (const document of documents) {
    const entry = document.peek('docket_entry_id') ?? idIn(document.peek('docket_entry')) ?? document;
    groups.set(entry, [...groups.get(entry) ?? [], document]);
  }
  return groups;
}

/** Every document once: the one that says where its file is, else the first. */
function distinctDocuments(documents: readonly Fields[]): Fields[] {
  const kept = new Map<unknown, Fields>();
  for (const document of documents) {
    const id = document.peek('id') ?? document;
    const before = kept.get(id);
    const isBetter = before === undefined || (!before.has('filepath_local') && document.has('filepath_local'));
    const other = isBetter ? before : document;
    if (other) dropAll(other);
    if (isBetter) kept.set(id, document);
  }
  return [...kept.values()];
}

function isNewer(entry: Fields, than: Fields): boolean {
  return (entry.peek('date_modified') ?? '') > (than.peek('date_modified') ?? '');
}

function dropAll(entry: Fields): void {
  for (const key of Object.keys(entry.value)) entry.drop(key, 'another state of an entry that is in the input twice');
}
