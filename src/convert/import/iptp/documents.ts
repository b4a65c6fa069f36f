import { fold } from '../../../model/index.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { addressOf, type Block } from './block.js';
import type { Filed } from './content.js';
import { isAround } from './template.js';
import { readTitle } from './title.js';
import { typeOf } from './kinds.js';

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
    if (url === undefined) ledger.dropped(`${from}: address of the document`, LOST);
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
  const others = listed.filter((block) => !isAround(block) && !known.has(labelKey(block.text)));
  const [first, ...rest] = events;
  if (first === undefined || others.length === 0) return events;
  ledger.guessed('Documents: a document of no event', 'document of the first event', others.length);
  const filed = others.map((label) => ({ label, url: addressOf(label) }));
  const documents = documentDrafts(filed, 'Documents', new Map(), ledger);
  return [{ ...first, documents: [...first.documents ?? [], ...documents] }, ...rest];
}

const LOST = 'a page copied as text has lost its addresses: import the page saved as HTML to keep them';
