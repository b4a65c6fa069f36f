import type { Fields } from '../../input/fields.js';
import type { CaseDraft, EventDraft } from '../../input/importer.js';
import { asListed } from './as-listed.js';
import { fileBelow } from './below.js';
import { CaseBook } from './case-book.js';
import { readDocket, type Docket } from './docket.js';
import { compareEntries } from './entry-order.js';
import { readEntry, type Entry } from './entry.js';
import { readOpinion } from './opinion.js';
import type { Part, PartKind } from './parts.js';
import { latest, withDocuments, type EntryParts } from './same-entry.js';

export interface ReadParts {
  readonly cases: readonly CaseDraft[];
  /** In the order of the dockets: of one day, what opens a case first and what closes it last. */
  readonly events: readonly EventDraft[];
  readonly dockets: readonly Docket[];
}

/** Cases and events of all objects of an input. */
export function readParts(parts: readonly Part[]): ReadParts {
  const of = (kind: PartKind): Fields[] => parts.filter((part) => part.kind === kind).map(({ fields }) => fields);
  const book = new CaseBook();
  const read = of('docket').map((fields) => docketWithEntries(fields, book));
  for (const { docket } of read) book.add(docket);
  const dockets = read.map(({ docket }) => fileBelow(docket, book));
  const entries = [
    ...read.flatMap((one) => one.entries),
    ...entriesOf(withDocuments(latest(of('entry')), of('document')), (fields) => book.caseOf(fields)),
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
function docketWithEntries(fields: Fields, book: CaseBook): { docket: Docket; entries: readonly Entry[] } {
  const id = book.idFor(fields);
  const listed = (key: string): readonly Fields[] => (Array.isArray(fields.value[key]) ? fields.list(key) : []);
  const entries = asListed(entriesOf(withDocuments(latest(ENTRIES.flatMap(listed)), listed('recap_documents')), () => id));
  return { docket: readDocket(fields, entries.map(({ event }) => event), id), entries };
}

function entriesOf(parts: readonly EntryParts[], caseOf: (fields: Fields) => string): Entry[] {
  return parts.map(({ entry, documents }) => readEntry(entry, caseOf(entry), documents)).filter((entry) => entry !== null);
}
