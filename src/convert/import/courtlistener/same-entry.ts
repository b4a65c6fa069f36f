import type { Fields } from '../../reading/fields/fields.js';

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

/** Documents of search results by the entry that they belong to. */
export function byEntry(documents: readonly Fields[]): Fields[][] {
  const groups = new Map<unknown, Fields[]>();
  for (const document of documents) {
    const entry = document.peek('docket_entry_id') ?? document;
    groups.set(entry, [...groups.get(entry) ?? [], document]);
  }
  return [...groups.values()];
}

function isNewer(entry: Fields, than: Fields): boolean {
  return (entry.peek('date_modified') ?? '') > (than.peek('date_modified') ?? '');
}

function dropAll(entry: Fields): void {
  for (const key of Object.keys(entry.value)) entry.drop(key, 'another state of an entry that is in the input twice');
}
