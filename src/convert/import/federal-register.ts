import { distinct, joinFacets } from '../input/distinct.js';
import type { Fields } from '../input/fields.js';
import { jsonInput } from '../input/files/json-input.js';
import { addressFromOptions } from '../input/from-options.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { readPages } from '../input/result-pages.js';
import { EXT, type Notice, readNotice } from './federal-register/notice.js';

const FORMAT = { name: 'federal-register', expected: 'a document of the Federal Register, or results of its search' };
const PUBLISHER = 'Federal Register';

/**
 * Documents of the Federal Register and results of its search
 * (https://www.federalregister.gov/developers/documentation/api/v1): one of them, a list, or pages of results. A document
 * alone gives a policy of its title; several give one with the dates of each. Neither a span nor a status comes of them:
 * that an effective date has passed does not say that a rule is in effect.
 */
export const importFederalRegister: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const { items, pages } = readPages(value, ledger, {
    expected: FORMAT.expected,
    is: isDocument,
    nextPage: 'next_page_url',
    paging: ['next_page_url', 'previous_page_url', 'count', 'total_pages'],
  });
  return finish(FORMAT.name, items.length > 0 ? policyOf(items, pages, options, ledger) : null, ledger);
};

/** The API gives the fields that it is asked for, which may be few. */
const FIELDS = ['document_number', 'publication_date', 'signing_date', 'effective_on', 'executive_order_number'];
const ADDRESSES = ['html_url', 'json_url', 'pdf_url'];

function isDocument(item: Readonly<Record<string, unknown>>): boolean {
  return FIELDS.some((field) => Object.hasOwn(item, field))
    || ADDRESSES.some((field) => /^https?:\/\/www\.(?:federalregister|govinfo)\.gov\//.test(String(item[field])));
}

function policyOf(items: readonly Fields[], pages: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  const notices = items.map((item) => readNotice(item, items.length === 1));
  const [only] = notices.length === 1 ? notices : [];
  const facets = joinFacets(notices.flatMap((notice) => notice.facets));
  const identifiers = notices.flatMap((notice) => notice.identifiers);
  const title = options.title ?? only?.title ?? titleOf(notices, pages, ledger);
  const rests = pages.map((page) => page.rest('document ext')).filter((rest) => rest !== undefined);
  return {
    title,
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(only?.abstract !== undefined && { summary: only.abstract }),
    ...(identifiers.length > 0 && { identifiers: [...identifiers] }),
    ...(facets.length > 0 && { facets }),
    source: sourceOf(only, options),
    events: notices.flatMap((notice) => notice.events),
    ...(rests.length > 0 && { ext: { [EXT]: { pages: rests } } }),
  };
}

/** What the search says that it looked for, if there is one search. */
function titleOf([first, ...others]: readonly Notice[], pages: readonly Fields[], ledger: Ledger): string {
  const [asked, ...more] = distinct(pages.map((page) => page.peek('description')));
  if (asked !== undefined && more.length === 0) {
    for (const page of pages) page.text('description', 'title');
    return asked;
  }
  ledger.guessed('title', 'title of the policy, from the first document');
  const count = others.length === 1 ? 'another document' : `${others.length} more documents`;
  return `${first?.title ?? ''} and ${count} of the Federal Register`;
}

function sourceOf(only: Notice | undefined, options: ImportOptions): PolicyDraft['source'] {
  const url = only?.page ?? addressFromOptions(options);
  return { publisher: PUBLISHER, ...(url !== undefined && { url }), ...(only?.cite !== undefined && { cite: only.cite }) };
}
