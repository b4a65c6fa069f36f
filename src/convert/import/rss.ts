import { isLink, isPlainObject } from '../../document/index.js';
import { EventIds } from '../input/event-ids.js';
import { Fields, firstText } from '../input/fields.js';
import { NO_FEED } from '../input/files/foreign-text.js';
import { refuse, textInput } from '../input/files/text-input.js';
import { fromOptions } from '../input/from-options.js';
import { richText } from '../input/html-field.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { dropPersonal } from '../input/personal-data.js';
import { EXT, feedEvent, linksOf, textOf } from './rss/feed-event.js';
import { xmlObject } from './rss/xml-object.js';

const FORMAT = 'rss';
const GIVE = 'Give a feed in the format RSS or Atom.';

/** Feeds (RSS 0.9 to 2.0, RSS 1.0, Atom): an event each of their entries, on the day that it was published. */
export const importRss: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const feed = feedIn(input, ledger);
  return finish(FORMAT, feed && policyOf(feed, options, ledger), ledger);
};

/** What a feed says of itself, and its entries. */
interface Feed {
  readonly head: Fields;
  readonly entries: readonly Fields[];
}

function feedIn(input: unknown, ledger: Ledger): Feed | null {
  const text = textInput(input, { noun: 'feed', give: GIVE, foreign: NO_FEED }, ledger);
  return text === null ? null : parsed(text, ledger);
}

function parsed(text: string, ledger: Ledger): Feed | null {
  const { object, fault } = xmlObject(text);
  if (fault !== undefined) return refuse(`The feed is not sound XML: ${fault}`, GIVE, ledger);
  const root = new Fields(withLists(object), ledger);
  dropPersonal(root);
  const [rdf, rss, atom] = ['rdf:RDF', 'rss', 'feed'].map((name) => root.object(name));
  const head = rdf?.object('channel') ?? rss?.object('channel') ?? atom;
  if (!head) return refuse('The file holds no feed', GIVE, ledger);
  for (const holder of [rdf, rss]) for (const key of ['@version', '@xml:base']) holder?.drop(key, 'is of the format');
  return { head, entries: [...head.listIfAny('item'), ...rdf?.listIfAny('item') ?? [], ...head.listIfAny('entry')] };
}

/** One entry is a list too, and so that its fields can be taken an object. */
function withLists(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => {
    if (key === 'item' || key === 'entry') return [key, [part].flat().filter((one) => one !== '')];
    return [key, isPlainObject(part) && ['rdf:RDF', 'rss', 'feed', 'channel'].includes(key) ? withLists(part) : part];
  }));
}

const OF_PROGRAMS = ['generator', 'ttl', 'docs', 'cloud', 'skipHours', 'skipDays', 'sy:updatePeriod', 'sy:updateFrequency', 'items', 'id', '@rdf:about', 'atom:link'];

function policyOf({ head, entries }: Feed, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const title = options.title ?? textOf(head, ['title'], 'title');
  const summary = textOf(head, ['description', 'subtitle'], 'summary', 'html');
  const lang = options.lang ?? firstText(head, ['language', 'dc:language', '@xml:lang'], 'language');
  const license = textOf(head, ['copyright', 'rights', 'dc:rights'], 'license of the source');
  const [page] = linksOf(head).filter(({ rel }) => rel === 'alternate');
  const url = page?.url ?? options.url;
  for (const key of OF_PROGRAMS) head.drop(key, 'is for programs that read feeds');
  if (entries.length === 0) ledger.problem('warning', '', 'The feed holds no entries');
  if (title === undefined) ledger.guessed('title', 'a title, since there is none');
  const events = entries.map((entry) => feedEvent(entry, ids));
  const rest = head.rest('document ext');
  const from = fromOptions({ ...options, ...(url !== undefined && isLink(url) && { url }) });
  return {
    title: title ?? 'Feed',
    ...(lang !== undefined && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/i.test(lang) && { lang }),
    ...(summary !== undefined && { summary: richText(summary) }),
    ...(from.source && { source: { ...from.source, ...(title !== undefined && { publisher: title }), ...(license !== undefined && { license }) } }),
    events,
    ...(rest && { ext: { [EXT]: rest } }),
  };
}
