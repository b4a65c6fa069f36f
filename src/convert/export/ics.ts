import { bounds, civilFromDays, DAY, inZone, isDateError, isQualified, isTimeZone, momentOf, pad, parseEdtf, type EdtfDate } from '../../dates/index.js';
import { categoryOf, plainText, type Policy, type PolicyEvent } from '../../document/index.js';
import { createFormatter, type Formatter } from '../../locale/formatter.js';
import { casesOf } from './citable.js';

/**
 * A policy as a calendar (RFC 5545): an all-day event for each of its events, without a time zone; where the document names one,
 * an event with a time stands at its moment, in UTC, which needs no rules of that zone in the calendar. A date that is no day covers all the days that it may be, and the summary says so: "Order (March 2025)". Events without a date, and
 * those before year 1 or after 9999, which iCalendar cannot hold, are named in the calendar's description. The same
 * document gives the same text at any time and in any place: UID is made of the ids of document and event, and DTSTAMP
 * is not the time of writing but the day that the document is as of, or the event's own.
 */
export function exportIcs(policy: Policy, lang: string | undefined = policy.lang): string {
  const format = createFormatter(lang ?? 'en', false, undefined, policy.timeZone);
  const left = policy.events.filter(({ date }) => !allDay(date, policy.timeZone));
  const summary = policy.summary === undefined ? '' : plainText(policy.summary);
  const description = [summary, leftOut(left, format)].filter((text) => text !== '').join('\n\n');
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//policy-timeline//policy-timeline//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    ...(policy.timeZone !== undefined && isTimeZone(policy.timeZone) ? [contentLine('X-WR-TIMEZONE', policy.timeZone)] : []),
    ...['NAME', 'X-WR-CALNAME'].map((name) => textLine(name, policy.title)),
    ...(description === '' ? [] : ['DESCRIPTION', 'X-WR-CALDESC'].map((name) => textLine(name, description))),
    ...policy.events.map((event) => calendarEvent(event, policy, format)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function leftOut(events: readonly PolicyEvent[], format: Formatter): string {
  if (events.length === 0) return '';
  const titles = events.map((event) => `${event.title} (${format.longDate(event)})`);
  return `Not in this calendar, which has no place for their dates: ${titles.join('; ')}.`;
}

function calendarEvent(event: PolicyEvent, policy: Policy, format: Formatter): string {
  const days = allDay(event.date, policy.timeZone);
  if (!days) return '';
  const summary = days.isVague ? `${event.title} (${format.longDate(event)})` : event.title;
  const address = event.documents?.find(({ url }) => /^https?:/i.test(url ?? ''))?.url;
  const description = descriptionOf(event, policy);
  const stamp = allDay(policy.asOf ?? null, policy.timeZone) ?? days;
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', `${event.id}@${policy.id}.policy-timeline`),
    `DTSTAMP:${stamp.start}T000000Z\r\n`,
    ...timesOf(event, policy.timeZone) ?? [`DTSTART;VALUE=DATE:${days.start}\r\n`, `DTEND;VALUE=DATE:${days.end}\r\n`],
    textLine('SUMMARY', summary),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    textLine('CATEGORIES', ...categoriesOf(event)),
    ...(address ? [contentLine('URL', address.replace(/\s/g, encodeURIComponent))] : []),
    'TRANSP:TRANSPARENT\r\n',
    'END:VEVENT\r\n',
  ].join('');
}

/** Its cases, since a title is often no more than "Order"; the text; and the documents a line each. */
function descriptionOf(event: PolicyEvent, policy: Policy): string {
  const { body, documents = [] } = event;
  const cases = casesOf(event, policy).map(({ name, court }) => `${name}${court ? `, ${court.label}` : ''}`).join('\n');
  const links = documents.map(({ label, url }) => [label, url].filter(Boolean).join(': ')).join('\n');
  return [cases, body === undefined ? '' : plainText(body), links].filter((text) => text.trim() !== '').join('\n\n');
}

/** The category that shapes and colours stand for, and the words for the kind. */
function categoriesOf({ kind, kindLabel }: PolicyEvent): string[] {
  return [...new Set([categoryOf(kind), kindLabel ?? kind ?? ''])].filter((name) => name.trim() !== '');
}

/** Whole days of a calendar, `YYYYMMDD`. */
interface AllDay {
  readonly start: string;
  /** The day after the last. */
  readonly end: string;
  /** Less is known of the date than the days that it covers show. */
  readonly isVague: boolean;
}

/**
 * The days that a date covers: of a month all of its days. Of an open or unknown side nothing is said, and the days
 * are those of the other. Null without a date, and beyond the years 1 to 9999, which are all that iCalendar has.
 */
function allDay(date: string | null, zone?: string): AllDay | null {
  const read = readDate(date, zone);
  if (!read) return null;
  const known = knownPart(read);
  const { start, end } = bounds(known);
  const [first, after] = [Math.floor(start / DAY), Math.ceil(end / DAY)].map(civilFromDays);
  if (!first || !after || first.year < 1 || after.year > 9999) return null;
  return { start: writeDay(first), end: writeDay(after), isVague: isVague(read) };
}

function readDate(date: string | null, zone: string | undefined): EdtfDate | null {
  const read = parseEdtf(date ?? '');
  return isDateError(read) ? null : inZone(read, zone);
}

/** When something was that took no time, as far as a calendar knows. Null where the document names no zone, or nothing tells the moment. */
function timesOf({ date }: PolicyEvent, zone: string | undefined): string[] | null {
  const read = zone !== undefined && isTimeZone(zone) ? readDate(date, zone) : null;
  const moment = read?.type === 'date' ? momentOf(read) : null;
  if (moment === null) return null;
  return [`DTSTART:${new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '')}\r\n`];
}

function knownPart(date: EdtfDate): EdtfDate {
  if (date.type === 'date') return date;
  if (typeof date.start === 'string') return typeof date.end === 'string' ? date : date.end;
  return typeof date.end === 'string' ? date.start : date;
}

function isVague(date: EdtfDate): boolean {
  if (date.type === 'date') return isQualified(date) || !['day', 'time'].includes(date.precision);
  return [date.start, date.end].some((end) => typeof end === 'string' || isVague(end));
}

function writeDay({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  return `${pad(year, 4)}${pad(month, 2)}${pad(day, 2)}`;
}

const CONTROLS = /[\0-\x1F\x7F]/g;

/** A property with a value that needs no escapes, folded, with its line end. */
function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value.replace(CONTROLS, ' ')}`)}\r\n`;
}

/** A property of type TEXT (RFC 5545, 3.3.11); a list of texts is parted by commas. */
function textLine(name: string, ...texts: readonly string[]): string {
  return contentLine(name, texts.map(escape).join(','));
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A content line may have 75 octets (RFC 5545, 3.1); what is longer goes on in the next after a space. */
const LONGEST = 75;

function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (length + octets > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
