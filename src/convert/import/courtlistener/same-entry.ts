import { idIn } from './addresses.js';
import { documentsIn } from './entry.js';
import type { Fields } from '../../input/fields.js';

/** Pages and alerts may hold an entry twice: the state that was changed last is the one that counts. */
export function latest(entries: readonly Fields[]): Fields[] {
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
export interface EntryParts {
  readonly entry: Fields;
  readonly documents: readonly Fields[];
}

/** Every entry once, with the documents that the search found of it; what it found of others tells of those. */
export function withDocuments(entries: readonly Fields[], found: readonly Fields[]): EntryParts[] {
  const groups = byEntry(found);
  const whole = entries.map((entry) => {
    const key = entry.peek('id') ?? '';
    const documents = each([...documentsIn(entry), ...groups.get(key) ?? []]);
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
function each(documents: readonly Fields[]): Fields[] {
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
