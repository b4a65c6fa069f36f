import { civilFromDays, daysFromCivil, pad } from '../../../dates/index.js';
import { isLink } from '../../../document/index.js';
import { eventDate } from '../../input/dates/event-date.js';
import { programDate, type ResolvedDate, resolveDate } from '../../input/dates/input-date.js';
import { type DateDraft, undated } from '../../input/dates/written-date.js';
import type { EventIds } from '../../input/event-ids.js';
import type { Fields } from '../../input/fields.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { hostOf } from '../../input/host-of.js';
import { richText } from '../../input/html-field.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { withEmbedded } from '../../input/with-embedded.js';

/** Under `ext`. */
export const EXT = 'org.ietf.rfc5545';

/** Of programs and of people who are invited. */
const DROPPED: readonly (readonly [name: string, why: string])[] = [
  ...['DTSTAMP', 'SEQUENCE', 'TRANSP', 'VALARM', 'X-MICROSOFT-CDO-BUSYSTATUS', 'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR'].map((name) => [name, 'is for calendar programs'] as const),
];
const INVITED = /^(?:ATTENDEE|ORGANIZER|CONTACT)(?:;|$)/;

export function calendarEvent(from: Fields, ids: EventIds): EventDraft {
  const { ledger } = from;
  const text = from.html('DESCRIPTION', 'event body');
  const organizer = from.text('ORGANIZER;CN', 'event actors');
  for (const [name, why] of DROPPED) from.drop(name, why);
  for (const name of Object.keys(from.value)) {
    if (INVITED.test(name) && name !== 'ORGANIZER;CN') from.drop(name, 'who is invited, and where they are reached, is not republished');
  }
  if (from.has('RRULE') || from.has('RDATE')) {
    ledger.problem('warning', from.place, `${from.peek('SUMMARY') ?? 'An event'} is repeated, and only its first time is an event here`, 'Write the other times as events of their own.');
  }
  const id = idOf(from, ids);
  if (from.peek('UID;HOST')?.endsWith('.policy-timeline')) from.drop('UID;HOST', 'was written by the export of calendars');
  const tags = [...from.texts('CATEGORIES', 'event tags'), ...(from.peek('STATUS')?.toUpperCase() === 'CANCELLED' ? ['Cancelled'] : [])];
  const documents = ['URL', 'ATTACH'].flatMap((name) => documentsOf(from, name));
  const when = dateOf(from);
  const title = from.text('SUMMARY', 'event title') ?? (text === undefined ? undefined : wholeOrFirstClause(text));
  const rest = from.rest('event ext');
  return withEmbedded({
    ...when,
    title: title ?? 'Event',
    ...(id !== undefined && { id }),
    ...(text !== undefined && { body: richText(text) }),
    ...(documents.length > 0 && { documents }),
    ...(organizer !== undefined && { actors: [{ name: organizer, role: 'organizer' }] }),
    ...(tags.length > 0 && { tags }),
    ...(rest && { ext: { [EXT]: rest } }),
  }, from);
}

function idOf(from: Fields, ids: EventIds): string | undefined {
  const id = from.peek('UID');
  if (!ids.free(id, from.at('UID'))) return undefined;
  from.text('UID', 'event id');
  return id;
}

function documentsOf(from: Fields, name: string): DocumentDraft[] {
  const urls = [from.value[name]].flat().filter((url): url is string => typeof url === 'string');
  if (urls.length === 0 || !urls.every((url) => /^https?:/i.test(url) && isLink(url))) return [];
  return from.texts(name, 'event document').map((url) => ({ label: labelOf(url), url }));
}

/** The host of an address, and the file that it ends with. */
function labelOf(url: string): string {
  const [, file] = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+\.[a-z\d]{2,4})(?:[?#]|$)/i.exec(url) ?? [];
  return [hostOf(url) ?? url, file].filter(Boolean).join(', ');
}

/** An end is told where it is on another day. Some programs write an end where there is none: the start again. */
function dateOf(from: Fields): DateDraft {
  const { ledger, place } = from;
  const [start, end] = ['DTSTART', 'DTEND'].map((key) => programDate(from, key));
  if (!start) return undated(place, ledger);
  return eventDate(resolveDate(start, ledger), end && end.text !== start.text ? lastDay(resolveDate(end, ledger)) : undefined, place, ledger);
}

/** What ends on a day, or at its midnight, was over with the day before. */
function lastDay(end: ResolvedDate): ResolvedDate {
  const isWhole = end.time === undefined && end.words === undefined && /^\d{4}-\d\d-\d\d$/.test(end.date ?? '');
  return isWhole ? { ...end, date: dayBefore(end.date ?? '') } : end;
}

function dayBefore(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const before = civilFromDays(daysFromCivil(year, month, day) - 1);
  return `${pad(before.year, 4)}-${pad(before.month, 2)}-${pad(before.day, 2)}`;
}
