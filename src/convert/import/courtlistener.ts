import type { PolicySource } from '../../document/index.js';
import { joinFacets } from '../input/distinct.js';
import type { Fields } from '../input/fields.js';
import { jsonInput } from '../input/files/json-input.js';
import { addressFromOptions } from '../input/from-options.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { objectsIn, type ApiObject } from './courtlistener/api-objects.js';
import type { Docket } from './courtlistener/docket.js';
import { readObjects } from './courtlistener/read-objects.js';
import { EXT } from './courtlistener/site.js';

const FORMAT = {
  name: 'courtlistener',
  expected: 'a docket, docket entries, a docket alert, search results or opinions of CourtListener, or a docket of juriscraper',
};

/**
 * Dockets, their entries with documents, docket alerts, search results and opinions of CourtListener
 * (https://www.courtlistener.com/help/api/rest/), and dockets as juriscraper
 * (https://github.com/freelawproject/juriscraper) and the Supreme Court write them: one of them, or a list, so that a docket
 * and the pages of its entries are one document. Neither a span nor a status comes of them.
 */
export const importCourtlistener: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const { objects, wrappers } = objectsIn(value, FORMAT.expected, ledger);
  return finish(FORMAT.name, objects.length > 0 ? policyOf(objects, wrappers, options, ledger) : null, ledger);
};

function policyOf(objects: readonly ApiObject[], wrappers: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  const { cases, events, dockets } = readObjects(objects);
  if (events.length === 0) ledger.problem('warning', '', 'The file holds nothing with a date', 'Name the file of docket entries as well.');
  const facets = joinFacets(dockets.flatMap((docket) => docket.facets));
  const ext = restOf(objects, wrappers);
  return {
    title: options.title ?? titleOf(dockets, cases[0]?.name, ledger),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(facets.length > 0 && { facets }),
    source: sourceOf(objects, dockets, options),
    cases: [...cases],
    events: [...events],
    ...(ext && { ext: { [EXT]: ext } }),
  };
}

function titleOf(dockets: readonly Docket[], guessed: string | undefined, ledger: Ledger): string {
  const name = dockets[0]?.draft.name ?? guessed;
  if (dockets.length !== 1) ledger.guessed('case_name', 'title of the document, from the name of the first case');
  return name ?? 'Court documents';
}

/** CourtListener has pages for its dockets; other dockets are those of their courts. */
function sourceOf(objects: readonly ApiObject[], dockets: readonly Docket[], options: ImportOptions): PolicySource {
  const url = dockets[0]?.page ?? addressFromOptions(options);
  const isOfCourt = dockets.length === objects.length && dockets.every(({ page }) => page === undefined);
  const court = isOfCourt ? dockets[0]?.draft.court?.label : undefined;
  return { publisher: court ?? 'CourtListener', ...(url !== undefined && { url }) };
}

/** Parties and attorneys of the API, and what pages and alerts say of themselves. */
function restOf(objects: readonly ApiObject[], wrappers: readonly Fields[]): Record<string, unknown> | undefined {
  const rests = (from: readonly Fields[]): unknown[] => from.map((fields) => fields.rest('document ext')).filter(Boolean);
  const persons = rests(objects.filter(({ kind }) => kind === 'person').map(({ fields }) => fields));
  const pages = rests(wrappers);
  if (persons.length + pages.length === 0) return undefined;
  return { ...(persons.length > 0 && { persons }), ...(pages.length > 0 && { pages }) };
}
