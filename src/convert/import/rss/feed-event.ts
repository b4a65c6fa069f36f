import { isLink } from '../../../document/index.js';
import { dateTimeParts } from '../../input/dates/date-time.js';
import { eventDate } from '../../input/dates/event-date.js';
import { type InputDate, programDate, resolveDate } from '../../input/dates/input-date.js';
import { type DateDraft, undated, withoutMidnight } from '../../input/dates/written-date.js';
import { distinct } from '../../input/distinct.js';
import type { EventIds } from '../../input/event-ids.js';
import type { Fields } from '../../input/fields.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { hostOf } from '../../input/host-of.js';
import { richText } from '../../input/html-field.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { shownLine } from '../../input/markup.js';
import { withEmbedded } from '../../input/with-embedded.js';

/** Under `ext`: Atom, which most of it is written in today. */
export const EXT = 'org.ietf.rfc4287';

const TEXTS = ['content:encoded', 'content', 'description', 'summary', 'dc:description'];
/** When an entry was published; the day of its last change tells that only where there is no other. */
const DATES = ['pubDate', 'published', 'issued', 'dc:date', 'updated', 'modified'];
const AUTHORS = ['dc:creator', 'author'];

export function feedEvent(from: Fields, ids: EventIds): EventDraft {
  const title = lineOf(from, ['title'], 'event title');
  const body = bodyOf(from);
  const links = linksOf(from);
  const documents = links.map(({ label, url, mediaType }): DocumentDraft => ({ label, url, ...(mediaType !== undefined && { mediaType }) }));
  const outlet = lineOf(from, ['source'], 'event outlet');
  const actors = AUTHORS.flatMap((key) => authorsOf(from, key)).map((name) => ({ name, role: 'author' }));
  const tags = tagsOf(from);
  const id = idOf(from, ids, links.map(({ url }) => url));
  const when = dateOf(from);
  const rest = from.rest('event ext');
  return withEmbedded({
    ...when,
    title: title ?? (wholeOrFirstClause(shownLine(body ?? '')) || 'Entry'),
    ...(id !== undefined && { id }),
    ...(body !== undefined && { body: richText(body) }),
    ...(documents.length > 0 && { documents }),
    ...(outlet !== undefined && { outlet }),
    ...(actors.length > 0 && { actors }),
    ...(tags.length > 0 && { tags }),
    ...(rest && { ext: { [EXT]: rest } }),
  }, from);
}

/** The longest text of an entry, and with it those that are in it; any other stays for the rest. */
function bodyOf(from: Fields): string | undefined {
  const texts = TEXTS.map((key) => ({ key, written: from.object(key)?.written('#text') ?? from.written(key) ?? '' }));
  const longest = texts.reduce((one, other) => (other.written.length > one.written.length ? other : one));
  const whole = shownLine(longest.written);
  for (const text of texts) {
    const shown = shownLine(text.written).replace(CUT_OFF, '');
    if (text === longest || (shown !== '' && whole.includes(shown))) textOf(from, [text.key], 'event body', 'html');
  }
  return longest.written || undefined;
}

/** How programs end the beginning of a text. */
const CUT_OFF = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/;

/** The text of the first of some elements that has one. */
export function textOf(from: Fields, keys: readonly string[], to: string, as: 'text' | 'html' = 'text'): string | undefined {
  for (const key of keys) {
    const part = from.object(key);
    const text = part ? part[as]('#text', to) : from[as](key, to);
    part?.drop('@type', 'is how the text is written');
    part?.drop('@isPermaLink', 'is how the text is meant');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The same on one line. What it shows is told by now: nothing in it is read as HTML again. */
function lineOf(from: Fields, keys: readonly string[], to: string): string | undefined {
  return textOf(from, keys, to)?.replace(/\s+/g, ' ');
}

interface Link {
  readonly url: string;
  readonly rel: string;
  readonly label: string;
  readonly mediaType: string | undefined;
}

/** The page of an entry, its files, and what else it leads to, but for other forms of the feed. */
export function linksOf(from: Fields): Link[] {
  const pages = [...textLinks(from), ...objectsIn(from, 'link').flatMap(linkOf)];
  return [...pages.length > 0 ? pages : permalinkOf(from), ...['enclosure', 'media:content'].flatMap((key) => objectsIn(from, key).flatMap(linkOf))];
}

function objectsIn(from: Fields, key: string): readonly Fields[] {
  return [from.object(key) ?? from.listIfAny(key)].flat();
}

/** Addresses that are written as texts, one of which may be none. */
function textLinks(from: Fields): Link[] {
  const written = [from.value['link']].flat();
  if (!written.some((text) => typeof text === 'string' && isLink(text))) return [];
  const texts = from.texts('link', 'document address');
  const links = texts.filter(isLink);
  if (links.length < texts.length) from.ledger.dropped(from.from('link'), 'is no address that readers can follow', texts.length - links.length);
  return links.map((url) => pageLink(url));
}

/** Of RSS the id is the address of the page, unless it says that it is none. */
function permalinkOf(from: Fields): Link[] {
  const guid = from.object('guid');
  const id = guid ? guid.peek('#text') : from.peek('guid');
  return id !== undefined && /^https?:/i.test(id) && isLink(id) && guid?.peek('@isPermaLink') !== 'false' ? [pageLink(id)] : [];
}

function pageLink(url: string): Link {
  return { url, rel: 'alternate', label: hostOf(url) ?? url, mediaType: undefined };
}

function linkOf(link: Fields): Link[] {
  const rel = link.text('@rel', 'what a link is') ?? 'alternate';
  const key = ['@href', '@url', '#text'].find((name) => isLink(link.peek(name) ?? 'javascript:'));
  if (key === undefined || rel === 'self' || rel === 'edit' || rel === 'hub') return [];
  const url = link.text(key, 'document address') ?? '';
  return [{ url, rel, label: link.text('@title', 'document label') ?? hostOf(url) ?? url, mediaType: link.text('@type', 'media type of the document') }];
}

/** "clerk@a.example (Ada Quill)" has lost its address by now. */
function authorsOf(from: Fields, key: string): string[] {
  const people = objectsIn(from, key);
  const names = people.length > 0 ? people.map((person) => textOf(person, ['name'], 'event actors')) : from.texts(key, 'event actors');
  return names.flatMap((name) => (name === undefined ? [] : [(/^\[…\] \((.+)\)$/.exec(name)?.[1] ?? name)])).filter((name) => name !== '[…]');
}

function tagsOf(from: Fields): string[] {
  const terms = objectsIn(from, 'category');
  const named = terms.map((term) => lineOf(term, ['@label', '@term', '#text'], 'event tags'));
  return distinct([...named, ...from.texts('category', 'event tags'), ...from.texts('dc:subject', 'event tags')]);
}

/** An id that is the address of the entry says nothing more. */
function idOf(from: Fields, ids: EventIds, urls: readonly string[]): string | undefined {
  const key = ['guid', 'id'].find((name) => from.has(name));
  if (key === undefined) return undefined;
  const holder = from.object(key);
  const [at, name] = holder ? [holder, '#text'] as const : [from, key] as const;
  const id = at.peek(name);
  if (id !== undefined && urls.includes(id)) {
    from.drop(key, 'is the address of the entry');
    return undefined;
  }
  if (id === undefined || /^[a-z]+:\/\//i.test(id) || !ids.free(id, from.at(key))) return undefined;
  holder?.drop('@isPermaLink', 'is how the text is meant');
  at.text(name, 'event id');
  return id;
}

function dateOf(from: Fields): DateDraft {
  const date = DATES.map((key) => writtenDate(from, key)).find((one) => one !== undefined);
  return date ? eventDate(resolveDate(date, from.ledger), undefined, from.place, from.ledger) : undated(from.place, from.ledger);
}

/** A time with a zone that nobody here knows, or of half a day, at the end of its date. */
const UNKNOWN_ZONE = /\s\d{1,2}:\d\d(?::\d\d)?\s?[a-z]{1,5}$/i;

/** Such a time is no part of the date, and is shown as it is written. */
function writtenDate(from: Fields, key: string): InputDate | undefined {
  const part = from.object(key);
  const date = part ? programDate(part, '#text') : programDate(from, key);
  if (!date || date.parts) return date;
  const text = withoutMidnight(date.text);
  const parts = dateTimeParts(text.replace(UNKNOWN_ZONE, ''));
  return parts ? { ...date, parts, ...(UNKNOWN_ZONE.test(text) && { display: date.text }) } : date;
}
