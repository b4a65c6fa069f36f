import { categoryOf, plainText, type Policy, type PolicyEvent } from '../../document/index.js';
import { createFormatter, type Formatter } from '../../locale/formatter.js';
import { casesOf } from './cases-of.js';
import { allDay } from './ics/all-day.js';
import { contentLine, textLine } from './ics/content-line.js';

/**
 * A policy as a calendar (RFC 5545): an all-day event for each of its events, without a time zone. A date that is no
 * day covers all the days that it may be, and the summary says so: "Order (March 2025)". Events without a date, and
 * those before year 1 or after 9999, which iCalendar cannot hold, are named in the calendar's description. The same
 * document gives the same text at any time and in any place: UID is made of the ids of document and event, and DTSTAMP
 * is not the time of writing but the day that the document is as of, or the event's own.
 */
export function exportIcs(policy: Policy): string {
  const format = createFormatter(policy.lang ?? 'en');
  const left = policy.events.filter(({ date }) => !allDay(date));
  const summary = policy.summary === undefined ? '' : plainText(policy.summary);
  const description = [summary, leftOut(left, format)].filter((text) => text !== '').join('\n\n');
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//policy-timeline//policy-timeline//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
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
  const days = allDay(event.date);
  if (!days) return '';
  const summary = days.isVague ? `${event.title} (${format.longDate(event)})` : event.title;
  const address = event.documents?.find(({ url }) => /^https?:/i.test(url ?? ''))?.url;
  const description = descriptionOf(event, policy);
  const stamp = allDay(policy.asOf ?? null) ?? days;
  return [
    'BEGIN:VEVENT\r\n',
    textLine('UID', `${event.id}@${policy.id}.policy-timeline`),
    `DTSTAMP:${stamp.start}T000000Z\r\n`,
    `DTSTART;VALUE=DATE:${days.start}\r\n`,
    `DTEND;VALUE=DATE:${days.end}\r\n`,
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
