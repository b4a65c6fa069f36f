import { civilFromDays, pad } from '../../dates/index.js';
import { isLink, isPlainObject, slug } from '../../document/index.js';
import { type DateDraft, dateDraft, undated } from '../input/dates/written-date.js';
import { distinct } from '../input/distinct.js';
import { Fields } from '../input/fields.js';
import { jsonInput } from '../input/files/json-input.js';
import { all, any, isOf } from '../input/files/marks.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { FreeIds } from '../input/free-ids.js';
import { richText } from '../input/html-field.js';
import { type CaseDraft, type DocumentDraft, type EventDraft, finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { dropPersonal } from '../input/personal-data.js';
import { titleOfAll } from '../input/title-of-all.js';
import { withEmbedded } from '../input/with-embedded.js';

const FORMAT = { name: 'oyez', expected: 'a case of Oyez, or a list of cases' };
const EXT = 'org.oyez';

const IS_CASE = all('timeline', any('docket_number', 'first_party', 'name'));

/**
 * Cases of the Supreme Court as Oyez writes them (https://api.oyez.org): one, or a list. Who won and how justices voted is
 * kept, and makes neither a status nor a span.
 */
export const importOyez: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const isList = Array.isArray(value);
  const values: readonly unknown[] = isList ? value.flat() : [value];
  const places = values.map((_, index) => (isList ? `/${index}` : ''));
  const cases = values.flatMap((one, index) => (isPlainObject(one) && isOf(one, IS_CASE) ? [new Fields(one, ledger, places[index])] : []));
  const others = places.filter((_, index) => !isOf(values[index], IS_CASE));
  reportOthers(others, cases.length === 0, FORMAT.expected, ledger, value);
  return finish(FORMAT.name, cases.length > 0 ? policyOf(cases, options, ledger) : null, ledger);
};

function policyOf(found: readonly Fields[], options: ImportOptions, ledger: Ledger): PolicyDraft {
  for (const one of found) dropPersonal(one);
  const ids = new FreeIds();
  const read = found.map((one) => readCase(one, found.length === 1, ids));
  const [first] = read;
  const isOnly = read.length === 1;
  const rests = found.map((one) => one.rest('document ext')).filter((rest) => rest !== undefined);
  return {
    title: titleOfAll(read.map(({ courtCase }) => courtCase.name), options, 'name', ledger),
    ...(options.lang !== undefined && { lang: options.lang }),
    ...(isOnly && first?.summary !== undefined && { summary: first.summary }),
    ...(read.some(({ cited }) => cited) && { identifiers: read.flatMap(({ cited }) => (cited === undefined ? [] : [{ scheme: 'us-reports', value: cited }])) }),
    source: { publisher: 'Oyez', ...(isOnly && first?.page !== undefined && { url: first.page }) },
    cases: read.map(({ courtCase }) => courtCase),
    events: read.flatMap(({ events }) => events),
    ...(rests.length > 0 && { ext: { [EXT]: { cases: rests } } }),
  };
}

interface Read {
  readonly courtCase: CaseDraft;
  readonly page: string | undefined;
  readonly cited: string | undefined;
  readonly summary: PolicyDraft['summary'];
  readonly events: readonly EventDraft[];
}

function readCase(from: Fields, isOnly: boolean, ids: FreeIds): Read {
  const name = from.text('name', 'case name') ?? 'Case';
  const dockets = distinct([from.text('docket_number', 'docket'), ...from.texts('additional_docket_numbers', 'docket')]);
  const page = pageOf(from);
  const justia = from.peek('justia_url');
  const id = ids.take(slug(name) || 'case');
  const { events, loose } = eventsOf(from, id, isOnly ? undefined : name);
  const links = [
    ...(page === undefined ? [] : [{ label: 'Oyez', url: page }]),
    ...(justia !== undefined && isLink(justia) ? [{ label: 'Justia', url: from.text('justia_url', 'case link') ?? null }] : []),
    ...loose,
  ];
  const courtCase: CaseDraft = {
    id, name, court: { id: 'scotus', label: 'Supreme Court of the United States' },
    ...(dockets.length > 0 && { docket: dockets }), ...(links.length > 0 && { links }),
  };
  const texts = isOnly ? ['facts_of_the_case', 'question'].flatMap((key) => from.html(key, 'summary') ?? []) : [];
  return {
    courtCase, page, cited: citationOf(from),
    summary: texts.length > 0 ? richText(texts.join('\n\n')) : undefined,
    events,
  };
}

/** The page for readers stands at the same place as that for programs. */
function pageOf(from: Fields): string | undefined {
  const [, place] = /^https?:\/\/api\.oyez\.org\/(cases\/[\w-]+\/[\w-]+)$/.exec(from.peek('href') ?? '') ?? [];
  if (place !== undefined) from.text('href', 'source address');
  return place === undefined ? undefined : `https://www.oyez.org/${place}`;
}

/** "590 U.S. 123". */
function citationOf(from: Fields): string | undefined {
  const citation = from.object('citation');
  const [volume, page] = ['volume', 'page'].map((key) => citation?.peek(key));
  if (!citation || volume === undefined || page === undefined) return undefined;
  for (const key of ['volume', 'page']) citation.text(key, 'identifier');
  return `${volume} U.S. ${page}`;
}

/** What the court does at each, whoever wins. */
const KINDS: ReadonlyMap<string, string> = new Map([['argued', 'hearing'], ['reargued', 'hearing'], ['decided', 'opinion'], ['granted', 'order']]);

/** What its events have, and files that are of none of them, which are the case's. */
interface Acts {
  readonly events: readonly EventDraft[];
  readonly loose: readonly DocumentDraft[];
}

function eventsOf(from: Fields, id: string, name: string | undefined): Acts {
  const acts = from.listIfAny('timeline').map((entry) => ({ entry, kind: KINDS.get(entry.peek('event')?.toLowerCase() ?? '') }));
  const has = (kind: string): boolean => acts.some((act) => act.kind === kind);
  const files = new Map([
    ['hearing', filesOf(from, 'oral_argument_audio', ['href'], 'Oral argument')],
    ['opinion', filesOf(from, 'written_opinion', ['justia_opinion_url', 'href'], 'Opinion')],
  ]);
  const conclusion = has('opinion') ? from.html('conclusion', 'event body') : undefined;
  const events = acts.flatMap(({ entry, kind = '' }) => {
    const word = entry.text('event', 'event title') ?? 'Event';
    const documents = files.get(kind) ?? [];
    return daysOf(entry).map((when) => withEmbedded<EventDraft>({
      ...when,
      title: name === undefined ? word : `${word}: ${name}`,
      ...(kind !== '' && { kind }),
      ...(kind === 'opinion' && conclusion !== undefined && { body: richText(conclusion) }),
      ...(documents.length > 0 && { documents }),
      cases: id,
    }, entry));
  });
  return { events, loose: [...files].flatMap(([kind, loose]) => (has(kind) ? [] : loose)) };
}

/** What the court did on several days is an event each. */
function daysOf(entry: Fields): readonly DateDraft[] {
  const days = entry.texts('dates', 'event date');
  if (days.length > 0) entry.ledger.guessed(entry.from('dates'), 'seconds since 1970 are of a day in UTC');
  entry.drop('href', 'is for programs');
  return days.length > 0 ? days.map((day) => dayOf(day, entry)) : [undated(entry.place, entry.ledger)];
}

const DAY = 86_400;

/** Midnights of the Midwest, in seconds: some hours after those of universal time, on the same day. */
function dayOf(written: string, entry: Fields): DateDraft {
  const number = Number(written);
  if (!Number.isFinite(number)) return dateDraft(written, entry.at('dates'), entry.ledger);
  const { year, month, day } = civilFromDays(Math.floor(number / DAY));
  return { date: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

function filesOf(from: Fields, key: string, addresses: readonly string[], noun: string): DocumentDraft[] {
  return from.listIfAny(key).flatMap((file) => {
    const address = addresses.find((name) => isLink(file.peek(name) ?? 'javascript:'));
    if (address === undefined) return [];
    return [{ label: file.text('title', 'document label') ?? noun, url: file.text(address, 'document address') ?? null }];
  });
}
