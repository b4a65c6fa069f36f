import { isLink, isPlainObject, type PolicyFacet } from '../../document/index.js';
import { distinct, joinFacets } from '../input/distinct.js';
import { type Fields, firstText } from '../input/fields.js';
import { jsonInput } from '../input/files/json-input.js';
import { finish, type DocumentDraft, type EventDraft, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { dropPersonal } from '../input/personal-data.js';
import { readPages, reportMissing } from '../input/result-pages.js';
import { titleOfAll } from '../input/title-of-all.js';
import { actEvent, eventOf, filesOf, type EventNames } from './bills/bill-events.js';

const FORMAT = { name: 'openstates', expected: 'a bill of Open States, or results of its search' };
const EXT = 'org.openstates';

/**
 * Bills of Open States, version 3 of its API (https://docs.openstates.org/api-v3/), and as its scrapers write them: one, a
 * list, or pages of results. Neither a span nor a status comes of them.
 */
export const importOpenstates: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const { items, pages } = readPages(value, ledger, { expected: FORMAT.expected, is: isBill, paging: ['pagination'] });
  reportMissing(pages, { key: 'pagination', page: 'page', last: 'max_page' });
  return finish(FORMAT.name, items.length > 0 ? policyOf(items, pages, options, ledger) : null, ledger);
};

function isBill(item: Readonly<Record<string, unknown>>): boolean {
  return typeof item['identifier'] === 'string' && ['jurisdiction', 'openstates_url', 'legislative_session', 'from_organization', 'session'].some((key) => Object.hasOwn(item, key));
}

function policyOf(items: readonly Fields[], pages: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  for (const item of items) dropPersonal(item);
  const isOnly = items.length === 1;
  const read = items.map((item) => readBill(item, isOnly));
  const [first] = read;
  const facets = joinFacets(read.flatMap((bill) => bill.facets));
  const rests = [...(isOnly ? items.slice(0, 1) : items), ...pages].map((page) => page.rest('document ext')).filter((rest) => rest !== undefined);
  if (read.every(({ events }) => events.length === 0)) {
    ledger.problem('warning', '', 'The file holds no act of a bill', 'Ask the API for them: include=actions&include=versions&include=votes.');
  }
  return {
    title: titleOfAll(read.map(({ title }) => title), options, 'title', ledger),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(isOnly && first?.summary !== undefined && { summary: first.summary }),
    identifiers: read.flatMap(({ identifiers }) => identifiers),
    ...(facets.length > 0 && { facets }),
    source: { publisher: 'Open States', ...(isOnly && first?.page !== undefined && { url: first.page }) },
    events: read.flatMap(({ events }) => events),
    ...(rests.length > 0 && { ext: { [EXT]: { pages: rests } } }),
  };
}

interface Bill {
  readonly title: string;
  readonly summary: string | undefined;
  readonly page: string | undefined;
  readonly identifiers: NonNullable<PolicyDraft['identifiers']>;
  readonly facets: readonly PolicyFacet[];
  readonly events: readonly EventDraft[];
}

const BOOKKEEPING = ['created_at', 'updated_at', '_id', 'scraped_at'];

function readBill(from: Fields, isOnly: boolean): Bill {
  const number = from.text('identifier', 'identifier') ?? '';
  const place = from.object('jurisdiction')?.text('name', 'identifier') ?? (isPlainObject(from.value['jurisdiction']) ? undefined : from.text('jurisdiction', 'identifier'));
  const session = firstText(from, ['session', 'legislative_session'], 'identifier');
  const label = [place, number].filter(Boolean).join(' ');
  const title = from.text('title', 'title');
  const summaries = from.listIfAny('abstracts').flatMap((one) => one.text('abstract', 'summary') ?? []);
  const url = from.peek('openstates_url');
  for (const key of BOOKKEEPING) from.drop(key, 'bookkeeping of Open States');
  return {
    title: title === undefined ? label : `${number}: ${title}`,
    summary: summaries.length > 0 ? summaries.join('\n\n') : undefined,
    page: url !== undefined && isLink(url) ? from.text('openstates_url', 'source address') : undefined,
    identifiers: [{ scheme: 'us-state-bill', value: [session, number].filter(Boolean).join(' '), label }],
    facets: facetsOf(from),
    events: eventsOf(from, isOnly ? undefined : label),
  };
}

function facetsOf(from: Fields): PolicyFacet[] {
  const sponsors = from.listIfAny('sponsorships').map((one) => one.text('name', 'facet') ?? one.object('person')?.text('name', 'facet'));
  const facets: PolicyFacet[] = [
    { label: 'Chamber', values: distinct([from.object('from_organization')?.text('name', 'facet')]) },
    { label: 'Sponsors', values: distinct(sponsors) },
    { label: 'Subjects', values: from.texts('subject', 'facet') },
    { label: 'Type', values: from.texts('classification', 'facet') },
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function eventsOf(from: Fields, bill: string | undefined): EventDraft[] {
  const names = (date: string, text: string): EventNames => ({ date, text, ext: EXT, bill });
  const acts = from.listIfAny('actions').map((act) => {
    const chamber = act.object('organization')?.text('name', 'event actors');
    return actEvent(act, names('date', 'description'), { ...(chamber !== undefined && { actors: [{ name: chamber }] }) });
  });
  const files = ([['versions', 'Text of the bill'], ['documents', 'Document']] as const).flatMap(([key, noun]) => from.listIfAny(key).map((file) => {
    const note = file.text('note', 'event title');
    return eventOf(file, names('date', ''), { title: [noun, note].filter(Boolean).join(': '), documents: linksOf(file, note ?? noun) });
  }));
  const votes = from.listIfAny('votes').map((vote) => voteEvent(vote, names('start_date', '')));
  return [...acts, ...files, ...votes];
}

function linksOf(file: Fields, label: string): DocumentDraft[] {
  return file.listIfAny('links').flatMap((link) => filesOf(link, ['url'], label, link.text('media_type', 'media type')));
}

function voteEvent(vote: Fields, names: EventNames): EventDraft {
  const motion = vote.text('motion_text', 'event title') ?? 'Vote';
  const chamber = vote.object('organization')?.text('name', 'event actors');
  const counts = vote.listIfAny('counts').map((count) => [count.text('option', 'event body'), count.text('value', 'event body')].filter(Boolean).join(' '));
  const result = vote.text('result', 'event body');
  const body = [result, counts.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  const documents = vote.listIfAny('sources').flatMap((source) => filesOf(source, ['url'], source.text('note', 'document label') ?? 'Vote'));
  return eventOf(vote, names, {
    title: `Vote: ${motion}`, ...(body !== '' && { body }), ...(chamber !== undefined && { actors: [{ name: chamber }] }), ...(documents.length > 0 && { documents }),
  });
}
