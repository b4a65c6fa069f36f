import { isPlainObject } from '../../document/index.js';
import { Fields } from './fields.js';
import { reportOthers } from './files/wrong-format.js';
import type { Ledger } from './ledger.js';

/** How an API writes its objects and the pages of results that hold them. */
export interface PagedApi {
  /** "a document of the Federal Register, or results of its search". */
  readonly expected: string;
  /** Whether an object is one of those to read. */
  readonly is: (item: Readonly<Record<string, unknown>>) => boolean;
  /** The field with the address of the next page, where there is one. */
  readonly nextPage?: string;
  /** Fields that are about the page alone. */
  readonly paging: readonly string[];
}

/**
 * The objects of an input that is one of them, a page of `results`, or a list of objects or pages; what is none of these
 * is a problem.
 */
export function readPages(input: unknown, ledger: Ledger, api: PagedApi): { items: Fields[]; pages: Fields[] } {
  const items: Fields[] = [];
  const pages: Fields[] = [];
  const others: string[] = [];
  const isList = Array.isArray(input);
  const values: readonly unknown[] = isList ? input : [input];
  values.forEach((value, index) => {
    const place = isList ? `/${index}` : '';
    if (!isPlainObject(value)) return others.push(place);
    const fields = new Fields(value, ledger, place);
    if (api.is(value)) return items.push(fields);
    if (!Array.isArray(value['results'])) return others.push(place);
    pages.push(fields);
    for (const item of itemsOf(fields, api)) {
      if (api.is(item.value)) items.push(item);
      else others.push(item.place);
    }
  });
  if (items.length + others.length > 0) reportOthers(others, items.length === 0, api.expected, ledger, input);
  else ledger.problem('error', '', 'The file holds no results', `Give ${api.expected}.`);
  return { items, pages };
}

function itemsOf(page: Fields, { nextPage, paging }: PagedApi): readonly Fields[] {
  if (nextPage !== undefined && page.has(nextPage)) reportMore(page, nextPage);
  if (page.has('errors')) page.ledger.problem('warning', page.at('errors'), 'says that something was not found');
  for (const key of paging) page.drop(key, 'pages of the API');
  return Array.isArray(page.value['results']) && page.value['results'].length > 0 ? page.list('results') : [];
}

/** Where an API counts its pages. */
interface PageCount {
  /** The object with both numbers. */
  readonly key: string;
  readonly page: string;
  readonly last: string;
}

/** Warns where the last of the pages that are here is not the last that there is. */
export function reportMissing(pages: readonly Fields[], { key, page, last }: PageCount): void {
  const counted = pages.flatMap((fields) => {
    const count = fields.value[key];
    return isPlainObject(count) ? [{ fields, at: Number(count[page]), of: Number(count[last]) }] : [];
  });
  const furthest = counted.reduce((most, { at }) => Math.max(most, at), 0);
  const end = counted.find(({ at, of }) => at === furthest && at < of);
  if (end) reportMore(end.fields, key);
}

function reportMore(page: Fields, key: string): void {
  page.ledger.problem('warning', page.at(key), 'says that there are more pages of results, and they are not in this file',
    'Name the files of the other pages as well.');
}
